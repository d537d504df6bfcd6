/// Words that the sheets put around a quantity to say when it holds, of all languages together.
enum ConditionWords {
  static let known: PhraseTable<Bool> = PhraseTable(
    all.flatMap { $0.split(separator: " ") }.map { (String($0), true) })

  static let all = english + german + units

  private static let english = [
    "locked unlocked mated unmated connected closed open opened actuated loaded tested",
    "with without including incl excluding excl only max maximum min minimum approx typ typical",
    "at least up to about from for of in per each and or by acc according depending on under at",
    "between above below when if all both as other than the a is are not more less",
    "pole poles number no way ways level levels position positions single double first second",
    "contact contacts transition resistance plug plugs socket sockets connector connectors",
    "female male header headers pin pins lever locking mating unmating retention direction",
    "electrical resistive inductive capacitive ohmic load loads cycle cycles state condition mode operation",
    "insulating insulated uninsulated insulation parts part housing temperature temperatures",
    "ambient operating continuous processing storage short time short-time permanent peak",
    "solid stranded fine flexible conductor conductors wire wires ferrule ferrules collar plastic",
    "push termination cross section sections copper aluminum aluminium cable cables diameter",
    "overvoltage category pollution degree use usegroup group groups factory field wiring only",
    "rated nominal operational current currents voltage voltages power loss phase phases",
    "direct alternating horizontal vertical one two three four five six side sides total",
    "edge upper lower surface height width depth DIN rail rails board mounting mounted",
    "jumper jumpers bridged jumpered adjacent cover covers plate plates outer inner sheath",
    "dry wet indoor outdoor potential potentials clamping unit units slot slots",
  ]

  private static let german = [
    "verriegelt unverriegelt entriegelt gesteckt ungesteckt geschlossen offen geöffnet betätigt geprüft",
    "mit ohne inklusive inkl exklusive exkl nur maximal minimal höchstens mindestens mind ca circa",
    "etwa bis zu von ab für je pro und oder bei in im an am auf nach gemäß gem abhängig unter über",
    "zwischen wenn alle beide sonst der die das des dem den ist sind nicht mehr weniger als",
    "Pol Pole Polzahl polig fach Anzahl Ebene Ebenen erste zweite einzeln doppelt",
    "Kontakt Kontakte Kontaktübergang Übergang Durchgangswiderstand Übergangswiderstand Widerstand",
    "Stecker Buchse Buchsen Federleiste Stiftleiste Steckverbinder Steckrichtung Hebel Klinke",
    "elektrische elektrischer ohmsche ohmscher ohmschen induktive induktiver induktiven Last Lasten Zyklen Zustand Betrieb",
    "Isolierteile Isolierteil isoliert unisoliert isolierter isolierte Teile Gehäuse Temperatur",
    "Temperaturen Umgebungstemperatur Dauerbetrieb Dauer dauernd kurzzeitig Spitze",
    "eindrähtig mehrdrähtig feindrähtig eindrähtiger mehrdrähtiger feindrähtiger Leiter Leitern",
    "Leitung Leitungen Draht Aderendhülse Aderendhülsen Kunststoffkragen Kragen Querschnitt Kabel",
    "Überspannungskategorie Verschmutzungsgrad Verwendungsgruppe Werksverdrahtung Feldverdrahtung",
    "Nennstrom Nennspannung Bemessungsstrom Bemessungsspannung Strom Spannung Verlustleistung Phase",
    "eine einer einem zwei drei vier fünf sechs Seite Seiten gesamt Oberkante Oberfläche Tragschiene",
    "Leiterplatte Montage montiert Brücker gebrückt Deckel Abdeckung Platte Mantel Durchmesser",
    "Höhe Breite Tiefe Potential Potentiale Potenzial Potenziale Klemmstelle trocken nass",
    "horizontal vertikal innen außen",
  ]

  private static let units = [
    "AWG kcmil mm mm² mm2 cm inch inches in. V kV mV A mA kA W mW Ω mΩ MΩ N kN Hz kHz K °C g kg Nm",
    "s ms h d VA VAC VDC AC DC rms IEC EN UL CSA DIN VDE cUL PE IN Ex e I II III IV",
  ]
}

extension SheetText {
  /// The first word of a condition that no condition of the vocabulary has; `nil` where it knows all.
  ///
  /// Letters alone count: numbers, single letters and signs may stand in any condition.
  package func unknownWord(ofCondition range: TextRange) -> TextRange? {
    var index = range.lower
    while index < range.upper {
      let start = index
      while index < range.upper, Byte.isWord(bytes[index]) { index += 1 }
      let word = TextRange(start, index)
      if word.count > 1, !isKnownOfConditions(word) { return word }
      if index == start { index += 1 }
    }
    return nil
  }

  private func isKnownOfConditions(_ word: TextRange) -> Bool {
    // A number of so many digits is a code, `4045454000028`.
    if Byte.isDigit(bytes[word.lower]) { return word.count < 8 }
    if !(word.lower..<word.upper).contains(where: { Byte.isLetter(bytes[$0]) }) { return true }
    return ConditionWords.known.meaning(of: word, in: bytes) != nil
  }
}
