import TestSupport
import Testing

@testable import DatasheetText

/// One sheet in the markup of several wikis and of LaTeX: the same facts come out of each.
@Suite struct WikiMarkupTests {
  private static let mediaWiki = """
    Data sheet | Item number: 770-1324

    '''Socket; 4-pole; green'''

    [https://www.wago.com/770-1324 www.wago.com/770-1324]

    <span id="electrical-data"></span>
    == Electrical data ==

    {|
    |width="36%"| Rated current (factory wiring only)
    |width="63%"| 32 A
    |-
    | Width || 9 mm
    |}

    ; Color
    : green

    == Counterpart ==

    {|
    |
    | Item no.: 770-1334<br />
    Plug; 4-pole; green
    | [https://www.wago.com/770-1334 www.wago.com/770-1334]
    |}
    """
  private static let asciiDoc = """
    Data sheet | Item number: 770-1324

    *Socket; 4-pole; green*

    https://www.wago.com/770-1324[www.wago.com/770-1324]

    == Electrical data

    [cols=",",]
    |===
    |Rated current (factory wiring only)
    |32 A

    |Width |9
    mm
    |===

    Color::
      green

    == Counterpart

    [width="100%",cols="2%,65%,33%",]
    |===
    | |Item no.: 770-1334 +
    Plug; 4-pole;
    green
    |https://www.wago.com/770-1334[www.wago.com/770-1334]
    |===
    """
  private static let jira = """
    {panel:role=main}
    Data sheet | Item number: 770\\-1324

    *Socket; 4\\-pole; green*

    [www.wago.com/770-1324|https://www.wago.com/770-1324]

    h2. {anchor:electrical-data}Electrical data
    | Rated current \\(factory wiring only) | 32 A |
    | Width | 9 mm |

    * *Color*
    green

    h2. {anchor:counterpart}Counterpart
    |  | Item no.: 770-1334
    Plug; 4-pole; green | [www.wago.com/770-1334|https://www.wago.com/770-1334] |
    """
  private static let dokuWiki = """
    Data sheet | Item number: 770-1324

    **Socket; 4-pole; green**

    [[https://www.wago.com/770-1324|www.wago.com/770-1324]]

    ===== Electrical data =====

    ^Property^Value^
    |Rated current (factory wiring only)|32 A|
    |Width                              |9 mm|

      * **Color** green

    ===== Counterpart =====

    ||Item no.: 770-1334\\\\ Plug; 4-pole; green|[[https://www.wago.com/770-1334|www.wago.com/770-1334]]|
    """
  private static let textile = """
    Data sheet &#124; Item number: 770&#45;1324

    *Socket; 4&#45;pole; green*

    "www.wago.com/770&#45;1324":https://www.wago.com/770-1324

    h2(#electrical-data). Electrical data

    |Rated current (factory wiring only)|32 A|
    |Width|9 mm|
    |Color|green|

    h2(#counterpart). Counterpart

    *Item no.: 770&#45;1334*
    Plug; 4&#45;pole; green
    "$":https://www.wago.com/770-1334
    """
  private static let latex = """
    Data sheet | Item number: 770-1324

    Socket; 4-pole; green

    www.wago.com/770-1324

    \\section*{Electrical data}

    \\begin{tabular}{|l|l|}
    \\hline Rated current (factory wiring only) & 32 A \\\\
    \\hline Width & $9 \\mathrm{~mm}$ \\\\
    \\hline Color & green \\\\
    \\hline
    \\end{tabular}

    \\section*{Counterpart}

    Item no.: 770-1334
    Plug; 4-pole; green
    www.wago.com/770-1334
    """

  @Test(arguments: [mediaWiki, asciiDoc, jira, dokuWiki, textile, latex])
  func `the same facts in every markup`(text: String) {
    let sheet = readSheet(text)
    let part = sheet.parts[0]
    #expect(part.itemNumber.description == "770-1324")
    #expect(sheet.text[part.title] == "Socket; 4-pole; green")
    #expect(sheet.text[part.address] == "www.wago.com/770-1324")
    #expect(
      sheet.rows() == [
        "Rated current (factory wiring only): 32 A", "Width: 9 mm", "Color: 'green'",
      ])
    let reference = part.references.first
    #expect(reference?.itemNumber.description == "770-1334")
    #expect(reference?.relation == .counterpart)
    #expect(reference.map { sheet.text[$0.title] } == "Plug; 4-pole; green")
    #expect(reference.map { sheet.text[$0.address] } == "www.wago.com/770-1334")
    #expect(sheet.roles.count { $0.lineClass == .unread } == 0)
  }

  @Test func `a table whose cells do not fill its rows stays as it is`() {
    let sheet = sheetOfRows("|===", "|Width |9 mm |Color", "|green", "|===")
    #expect(!sheet.rows().contains("Color: 'green'"))
  }
}
