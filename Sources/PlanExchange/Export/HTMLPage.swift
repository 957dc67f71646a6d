/// What every HTML page of ours begins and ends with: it needs nothing beside it, runs nothing, and prints on A4.
enum HTMLPage {
  /// Up to `<main>`. `style` comes behind the common one and may overrule it.
  static func head(title: String, language: TableLanguage = .japanese, isLandscape: Bool = false, style: String = "")
    -> String
  {
    """
    <!DOCTYPE html>
    <html lang="\(language == .japanese ? "ja" : "en")"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    @page { size: A4 \(isLandscape ? "landscape" : "portrait"); margin: 18mm 15mm; }
    \(common)\(style)</style></head>
    <body><main>

    """
  }

  static let foot = "</main></body></html>\n"

  private static let common = """
    body { font-family: "Yu Gothic", "游ゴシック", "Hiragino Sans", "Noto Sans CJK JP", sans-serif; line-height: 1.6;
      color: #111; background: #fff; margin: 0 auto; max-width: 60rem; padding: 1rem; }
    h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; border-bottom: 2px solid #333; } h3 { font-size: 1.1rem; }
    h4 { font-size: 1rem; margin-bottom: .2rem; } h1, h2, h3, h4 { break-after: avoid; }
    p { margin: .4rem 0; } .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; margin: .6rem 0; }
    th, td { border: 1px solid #444; padding: .25rem .4rem; vertical-align: top; text-align: left;
      unicode-bidi: isolate; overflow-wrap: anywhere; }
    thead { display: table-header-group; } thead th { background: #e8edf3; text-align: center; }
    tr { break-inside: avoid; }
    @media print { body { max-width: none; padding: 0; font-size: 10pt; } .wide { overflow: visible; }
      thead th { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }

    """
}
