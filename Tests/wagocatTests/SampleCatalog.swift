import Testing

/// A catalog with one of everything, written by hand, and what can be wrong with it.
enum SampleCatalog {
  static let text = """
    {"schema":"wagocat/catalog/1","sources":[{"path":"a.txt","language":"de","version":"2019-06-17",
    "parts":["770-1324"],
    "lines":{"total":15,"blank":5,"data":4,"furniture":3,"text":2,"unread":1}}],
    "parts":[{"itemNumber":"770-1324","manufacturer":"WAGO","status":"described",
    "family":"winstaConnector","kind":null,"series":"770","title":"Socket; green",
    "url":"https://www.wago.com/770-1324","source":{"path":"a.txt","line":5},
    "properties":{"etim":{"9.0":"EC001284","10.0":"EC001284"},"ratedVoltage":{"value":400,"unit":"V"},
    "poles":4,"width":{"value":40,"unit":"mm","also":[{"value":1.575,"unit":"[in_i]"}]},
    "matingForce":{"min":20,"max":70,"unit":"N","approximate":true,"condition":"unlocked"},
    "retentionForce":{"min":80,"exclusive":true,"unit":"N"},
    "matingCycles":{"value":200,"unit":"1","condition":"without load"},
    "marking":["N","PE"],"mismatingProtection":true,"lockingLever":"retrofitable"},
    "ratings":[{"standard":"IEC/EN 60664-1","overvoltageCategory":"III","pollutionDegree":3,
    "ratedCurrent":{"value":32,"unit":"A"},"lines":[17]},
    {"useGroup":"C","ratedVoltage":{"value":600,"unit":"V"},"lines":[18]}],
    "attributes":[{"section":["Data"],"label":"Number of mating cycles","key":"matingCycles",
    "raw":"200 -","value":[{"value":200,"unit":"1"},null],"line":9,"lines":[9,10]}],
    "approvals":[{"group":"Ships","agency":"ABS","standard":"IEC 61984","certificate":"1","line":11}],
    "documents":[{"group":"More","title":"Manual","date":"2019-04-03","format":"pdf","line":12}],
    "notes":[{"section":[],"text":"Mind the gap.","line":13}],
    "links":[{"relation":"counterpart","itemNumber":"770-1334/007-000","category":null,
    "group":["Counterpart"],"declaredBy":["770-1324"],"verdict":"agrees","line":14},
    {"relation":"accessoryOf","itemNumber":"770-504","category":"strainRelief","group":[],
    "declaredBy":["770-504"],"verdict":"unverified"}]}],
    "findings":[{"rule":"twin-mismatch","severity":"error","part":"770-1324","message":"No.",
    "path":"a.txt","line":7,"column":3,"quote":"40 mm / 2 inch","related":[{"path":"b.txt"}]}]}
    """

  /// One change to the sample that makes it wrong.
  struct Defect: CustomTestStringConvertible {
    let name: String
    let right: String
    let wrong: String
    /// Whether it only adds a member, which the open schema lets pass.
    let isUnknownMember: Bool

    var testDescription: String { name }

    /// The sample with the defect in place of the one text that is right.
    func text() throws -> String {
      let pieces = SampleCatalog.text.split(separator: right, omittingEmptySubsequences: false)
      try #require(pieces.count == 2, "'\(right)' stands \(pieces.count - 1) times in the sample")
      return pieces.joined(separator: wrong)
    }
  }

  private static func defect(_ name: String, _ right: String, _ wrong: String) -> Defect {
    Defect(name: name, right: right, wrong: wrong, isUnknownMember: false)
  }

  /// A member that no version knows, before one that is right.
  private static func member(_ name: String, before right: String) -> Defect {
    Defect(name: name, right: right, wrong: #""new":0,"# + right, isUnknownMember: true)
  }

  static let defects: [Defect] = unknownMembers + documentDefects + quantityDefects + partDefects

  private static let unknownMembers: [Defect] = [
    member("new member of the document", before: #""schema":"#),
    member("new member of a source", before: #""language":"#),
    member("new class of lines", before: #""total":"#),
    member("new member of a part", before: #""manufacturer":"#),
    member("new property", before: #""poles":"#),
    member("new member of a quantity", before: #""max":70"#),
    member("new member of a twin", before: #""value":1.575"#),
    member("new member of a rating", before: #""standard":"IEC/EN 60664-1""#),
    member("new member of an attribute", before: #""label":"#),
    member("new member of an approval", before: #""agency":"#),
    member("new member of a document", before: #""date":"#),
    member("new member of a note", before: #""text":"Mind"#),
    member("new member of a link", before: #""verdict":"agrees""#),
    member("new member of a finding", before: #""severity":"#),
    member("new member of a place", before: #""path":"b.txt""#),
  ]

  private static let documentDefects: [Defect] = [
    defect("another major version", "catalog/1", "catalog/2"),
    defect("a language that no sheet has", #""de""#, #""fr""#),
    defect("a date as printed", "2019-06-17", "17.06.2019"),
    defect("a thirteenth month", "2019-04-03", "2019-13-03"),
    defect("a class of lines that is missing", #","unread":1"#, ""),
    defect("fewer than no lines", #""blank":5"#, #""blank":-5"#),
    defect("a rule that is none", "twin-mismatch", "twins"),
    defect("a severity that is none", #""error""#, #""info""#),
    defect("a column without a line", #""line":7,"#, ""),
    defect("a line before the first", #""line":7"#, #""line":0"#),
    defect("no related places", #","related":[{"path":"b.txt"}]"#, ""),
  ]

  private static let quantityDefects: [Defect] = [
    defect("a unit that is not canonical", #""value":400,"unit":"V""#, #""value":0.4,"unit":"kV""#),
    defect("a unit of another dimension", #""value":400,"unit":"V""#, #""value":400,"unit":"A""#),
    defect("no unit", #""value":400,"unit":"V""#, #""value":400"#),
    defect("a number as text", #""value":400"#, #""value":"400""#),
    defect("a number and a bound", #""value":400"#, #""value":400,"max":400"#),
    defect("neither number nor bound", #""value":400,"#, ""),
    defect("exclusive and not", #""exclusive":true"#, #""exclusive":false"#),
    defect("exclusive with two bounds", #""min":80"#, #""min":80,"max":90"#),
    defect("exclusive with a number", #""min":80"#, #""value":80"#),
    defect("approximate and not", #""approximate":true"#, #""approximate":false"#),
    defect("a condition that says nothing", #""unlocked""#, #""""#),
    defect("no twins", #"[{"value":1.575,"unit":"[in_i]"}]"#, "[]"),
    defect("a twin of another dimension", "[in_i]", "AWG"),
    defect("a metric twin", "[in_i]", "cm"),
    defect(
      "twins of a voltage", #""value":400"#, #""value":400,"also":[{"value":1,"unit":"AWG"}]"#),
    defect("mating cycles in N", #""unit":"1","condition""#, #""unit":"N","condition""#),
  ]

  private static let partDefects: [Defect] = [
    defect("a lower-case item number", "770-1334/007-000", "770-1334/00a-000"),
    defect("an array that is missing", #""group":["Counterpart"],"#, ""),
    defect("an empty title", #""Socket; green""#, #""""#),
    defect("a kind that is none", #""kind":null"#, #""kind":"Socket""#),
    defect("a kind that is missing", #""kind":null,"#, ""),
    defect("a family of null", #""winstaConnector""#, "null"),
    defect("a series as a number", #""series":"770""#, #""series":770"#),
    defect("a count with a fraction", #""poles":4"#, #""poles":4.5"#),
    defect("a count as text", #""poles":4"#, #""poles":"4""#),
    defect("a flag as a number", #""mismatingProtection":true"#, #""mismatingProtection":1"#),
    defect("an empty list", #"["N","PE"]"#, "[]"),
    defect("a class without its release", #"{"9.0":"EC001284","10.0":"EC001284"}"#, #""EC001284""#),
    defect("a release that is no number", #""9.0""#, #""ETIM 9.0""#),
    defect("a property of null", #""retrofitable""#, "null"),
    defect("a category without a degree", #""pollutionDegree":3,"#, ""),
    defect("a fifth degree", #""pollutionDegree":3"#, #""pollutionDegree":5"#),
    defect("a use group in lower case", #""useGroup":"C""#, #""useGroup":"c""#),
    defect("a rating of nothing", #""ratedVoltage":{"value":600,"unit":"V"},"#, ""),
    defect("a key that is no property", #""key":"matingCycles""#, #""key":"cycles""#),
    defect("one line as several", "[9,10]", "[9]"),
    defect("a value of bare numbers", #"[{"value":200,"unit":"1"},null]"#, "[200,100]"),
    defect("a format in capitals", #""pdf""#, #""PDF""#),
    defect("a counterpart with a category", #""category":null"#, #""category":"tool""#),
    defect("an accessory without a category", #""strainRelief""#, "null"),
    defect("an accessory with a verdict", #""unverified""#, #""agrees""#),
    defect("a link that nobody declares", #"["770-504"]"#, "[]"),
    defect("a link declared twice by one", #"["770-504"]"#, #"["770-504","770-504"]"#),
  ]
}
