/// Labels of sizes, and of what is plugged, coded and mounted.
extension Label {
  static let mechanics: [Label] = [
    feeding(
      .pinSpacing,
      [
        "Pin {spacing|pitch}", "{Pole|Contact} {spacing|pitch}", "Pitch",
        "Grid {spacing|dimension}",
      ],
      de: ["Rastermaß", "Rastermass", "Rasterabstand", "{Pol|Kontakt|Stift}abstand"]),
    feeding(
      .width,
      ["{|Overall |Total }width"],
      de: ["Breite", "{Gesamt|Bau}breite"]),
    feeding(
      .height,
      ["{|Overall |Total }height"],
      de: ["Höhe", "{Gesamt|Bau}höhe"]),
    feeding(
      .depth,
      ["{|Overall |Total }{depth|length}"],
      de: ["Tiefe", "Länge", "{Gesamt|Bau}{tiefe|länge}"]),
    feeding(
      .sheetThickness,
      [
        "{|Housing |Panel |Metal |Housing panel }sheet thickness", "{Panel|Housing wall} thickness",
        "Sheet metal thickness",
      ],
      de: ["{|Gehäuse}blech{stärke|dicke}", "{Platten|Wand}stärke"]),

    // Mechanics
    feeding(
      .coding,
      ["Coding", "Coding type"],
      de: ["Kodierung", "Codierung"]),
    feeding(
      .matingForce,
      [
        "{Mating|Insertion|Plug-in|Plugging} force{| of a plug-in connection| of the plug-in connection| of a plug connection| of plug-in connection}"
      ],
      de: ["{Steck|Einsteck}kraft{| einer Steckverbindung| der Steckverbindung}"]),
    feeding(
      .retentionForce,
      [
        "{Retention|Holding} force{| of a plug-in connection| of the plug-in connection| of a plug connection| of plug-in connection}"
      ],
      de: ["{Halte|Rückhalte}kraft{| einer Steckverbindung| der Steckverbindung}"]),
    feeding(
      .unmatingForce,
      [
        "{Unmating|Withdrawal|Removal|Extraction|Pull-out} force{| of a plug-in connection| of the plug-in connection| of a plug connection| of plug-in connection}"
      ],
      de: ["{Zieh|Löse|Auszieh|Auszugs|Trenn}kraft{| einer Steckverbindung| der Steckverbindung}"]),
    feeding(
      .matingCycles,
      ["{|Number of |No. of }{mating|plugging|plug-in|insertion} cycles"],
      de: ["{|Anzahl |Anzahl der |Zahl der }Steckzyklen"]),
    feeding(
      .mountingType,
      ["{Mounting|Fixing} {type|method}", "Type of {mounting|fixing}"],
      de: ["{Montage|Befestigungs}art", "Art der {Montage|Befestigung}"]),
    feeding(.marking, ["Marking"], de: ["Beschriftung", "Kennzeichnung"]),
    feeding(
      .potentialMarking,
      ["Potential {marking|designation}", "Marking of {|the }potentials"],
      de: ["{Potential|Potenzial}{kennzeichnung|beschriftung|bezeichnung}"]),
    feeding(
      .protectionClass,
      [
        "Protection {class|type|degree}", "Degree of protection", "Type of protection",
        "IP {protection|rating|code|class|degree}", "Ingress protection",
      ],
      de: ["Schutzart", "Schutzart (IP)", "IP-Schutzart"]),
    remark(
      ["Note {|on }protection {class|type}", "Note (protection {class|type})"],
      de: ["Hinweis {|zur }Schutzart", "Hinweis (Schutzart)"], kind: .text),
    feeding(
      .application,
      ["Application", "{Field|Area} of application"],
      de: ["Anwendung", "{Anwendungs|Einsatz}{bereich|gebiet}"]),
    feeding(
      .variableCoding,
      ["{Variable|Variably} coding"],
      de: ["Variable {Kodierung|Codierung}"]),
    feeding(
      .antiRotationProtection,
      ["Anti-{rotation|twist} protection", "Protection against {rotation|twisting}"],
      de: ["Verdreh{schutz|sicherung}", "Schutz gegen Verdrehen"]),
    feeding(
      .contactType,
      ["Contact {type|design}{| (pluggable connector)| (connector)| of pluggable connector}"],
      de: [
        "Kontakt{art|ausführung|typ}{| (Steckverbinder)| im Steckverbinderbereich| im Steckbereich| im Bereich Steckverbinder| des Steckverbinders}"
      ]),
    feeding(
      .connectorConnectionType,
      [
        "Connector connection type", "Connector (connection type)",
        "Connection type {of connector|of the connector|(connector)}",
      ],
      de: [
        "{Anschlussart|Anschlusstyp} {Steckverbinder|(Steckverbinder)|des Steckverbinders}",
        "Steckverbinder {(Anschlussart)|(Anschlusstyp)|Anschlussart|Anschlusstyp}",
      ]),
    feeding(
      .mismatingProtection,
      ["Mismating protection", "Protect{ion|ed} against mismating", "Anti-mismating protection"],
      de: ["Fehlsteck{schutz|sicherung}", "Schutz {gegen|vor} {Fehlstecken|Fehlsteckung}"]),
    feeding(
      .plugLocking,
      [
        "Locking of {|the |a }plug-in connection", "Plug-in connection locking",
        "Locking (plug-in connection)",
      ],
      de: [
        "Verriegelung {|der |einer }Steckverbindung", "Verriegelung (Steckverbindung)",
        "Steckverbindungsverriegelung",
      ]),
    feeding(
      .lockingLever, ["Locking lever"], de: ["Verriegelungsklinke", "Verriegelungshebel"]),
  ]
}
