import HashiraApp

HashiraApp.main()
