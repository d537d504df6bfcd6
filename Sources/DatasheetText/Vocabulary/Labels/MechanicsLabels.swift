/// Labels of sizes, and of what is plugged, coded and mounted.
extension Label {
  static let mechanics: [Label] = [
    feeding(.pinSpacing, ["Pin spacing", "Pitch"], de: ["Rastermaß", "Rastermass"]),
    feeding(.width, ["Width"], de: ["Breite"]),
    feeding(.height, ["Height"], de: ["Höhe"]),
    feeding(.depth, ["Depth", "Length"], de: ["Tiefe", "Länge"]),
    feeding(
      .sheetThickness, ["Housing sheet thickness", "Sheet thickness", "Panel thickness"],
      de: ["Gehäuseblechstärke", "Gehäuseblechdicke", "Blechdicke", "Blechstärke"]),

    // Mechanics
    feeding(.coding, ["Coding"], de: ["Kodierung", "Codierung"]),
    feeding(
      .matingForce, ["Mating force of a plug-in connection", "Mating force", "Insertion force"],
      de: ["Steckkraft einer Steckverbindung", "Steckkraft der Steckverbindung", "Steckkraft"]),
    feeding(
      .retentionForce, ["Retention force of a plug-in connection", "Retention force"],
      de: ["Haltekraft einer Steckverbindung", "Haltekraft der Steckverbindung", "Haltekraft"]),
    feeding(
      .unmatingForce,
      ["Unmating force of a plug-in connection", "Unmating force", "Withdrawal force"],
      de: [
        "Ziehkraft einer Steckverbindung", "Ziehkraft der Steckverbindung", "Ziehkraft",
        "Lösekraft einer Steckverbindung", "Lösekraft der Steckverbindung", "Lösekraft",
      ]),
    feeding(
      .matingCycles, ["Number of mating cycles", "Mating cycles"],
      de: ["Anzahl der Steckzyklen", "Anzahl Steckzyklen", "Steckzyklen"]),
    feeding(.mountingType, ["Mounting type"], de: ["Montageart", "Befestigungsart"]),
    feeding(.marking, ["Marking"], de: ["Beschriftung", "Kennzeichnung"]),
    feeding(
      .potentialMarking, ["Potential marking"],
      de: [
        "Potentialkennzeichnung", "Potenzialkennzeichnung", "Potentialbeschriftung",
        "Potenzialbeschriftung",
      ]),
    feeding(
      .protectionClass,
      [
        "Protection class", "Protection type", "Degree of protection", "IP protection",
        "Ingress protection", "IP rating",
      ],
      de: ["Schutzart"]),
    remark(
      ["Note on protection class", "Note (protection class)"],
      de: ["Hinweis zur Schutzart", "Hinweis Schutzart", "Hinweis (Schutzart)"], kind: .text),
    feeding(
      .application, ["Application"], de: ["Anwendung", "Anwendungsbereich", "Einsatzbereich"]),
    feeding(
      .variableCoding, ["Variable coding"], de: ["Variable Kodierung", "Variable Codierung"]),
    feeding(
      .antiRotationProtection, ["Anti-rotation protection"],
      de: ["Verdrehschutz", "Verdrehsicherung"]),
    feeding(
      .contactType, ["Contact type (pluggable connector)", "Contact type"],
      de: [
        "Kontaktart (Steckverbinder)", "Kontaktart", "Kontaktausführung (Steckverbinder)",
        "Kontaktausführung", "Kontaktausführung im Steckverbinderbereich",
        "Kontaktausführung im Bereich Steckverbinder", "Kontaktart im Steckverbinderbereich",
      ]),
    feeding(
      .connectorConnectionType,
      ["Connector connection type", "Connector (connection type)"],
      de: [
        "Anschlussart Steckverbinder", "Anschlussart (Steckverbinder)",
        "Steckverbinder (Anschlussart)", "Anschlusstyp Steckverbinder",
        "Anschlusstyp (Steckverbinder)", "Anschlusstyp des Steckverbinders",
        "Steckverbinder-Anschlusstyp", "Steckverbinder (Anschlusstyp)",
      ]),
    feeding(
      .mismatingProtection, ["Mismating protection"],
      de: ["Fehlsteckschutz", "Schutz gegen Fehlstecken"]),
    feeding(
      .plugLocking, ["Locking of plug-in connection"],
      de: ["Verriegelung der Steckverbindung", "Verriegelung Steckverbindung"]),
    feeding(
      .lockingLever, ["Locking lever"], de: ["Verriegelungsklinke", "Verriegelungshebel"]),
  ]
}
