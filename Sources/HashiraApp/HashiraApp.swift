package enum HashiraApp { package static func main() {} }
