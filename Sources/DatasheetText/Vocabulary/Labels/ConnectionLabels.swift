/// Labels of conductors and of how they are connected.
extension Label {
  static let connection: [Label] = [
    feeding(.connectionTechnology, ["Connection technology"], de: ["Anschlusstechnik"]),
    feeding(.actuationType, ["Actuation type"], de: ["Betätigungsart"]),
    feeding(
      .nominalCrossSection,
      ["Nominal cross section", "Nominal conductor cross section", "Rated cross section"],
      de: ["Nennquerschnitt", "Bemessungsquerschnitt"]),
    feeding(
      .solidConductor, ["Solid conductor"], de: ["Eindrähtiger Leiter", "Leiter eindrähtig"]),
    feeding(
      .solidConductorPushIn,
      ["Solid conductor, push-in termination", "Solid conductor; push-in termination"],
      de: [
        "Eindrähtiger Leiter; Direktstecktechnik", "Eindrähtiger Leiter; steckbar",
        "Eindrähtiger Leiter, direkt steckbar", "Eindrähtiger Leiter; direkt steckbar",
        "Eindrähtiger Leiter; Push-in-Anschluss", "Eindrähtiger Leiter, Direktstecktechnik",
      ]),
    feeding(
      .strandedConductor, ["Stranded conductor"],
      de: ["Mehrdrähtiger Leiter", "Leiter mehrdrähtig"]),
    feeding(
      .fineStrandedConductor, ["Fine-stranded conductor", "Flexible conductor"],
      de: ["Feindrähtiger Leiter", "Leiter feindrähtig"]),
    feeding(
      .fineStrandedConductorInsulatedFerrule,
      [
        "Fine-stranded conductor with ferrule with plastic collar",
        "Fine-stranded conductor, with ferrule with plastic collar",
        "Fine-stranded conductor; with ferrule with plastic collar",
        "Fine-stranded conductor; with insulated ferrule",
        "Fine-stranded conductor, with insulated ferrule",
        "Fine-stranded conductor with insulated ferrule",
      ],
      de: [
        "Feindrähtiger Leiter; mit isolierter Aderendhülse",
        "Feindrähtiger Leiter mit Aderendhülse mit Kunststoffkragen",
        "Feindrähtiger Leiter; mit Aderendhülse mit Kunststoffkragen",
      ]),
    feeding(
      .fineStrandedConductorUninsulatedFerrule,
      [
        "Fine-stranded conductor with ferrule without plastic collar",
        "Fine-stranded conductor, with ferrule without plastic collar",
        "Fine-stranded conductor; with ferrule without plastic collar",
        "Fine-stranded conductor; with uninsulated ferrule",
        "Fine-stranded conductor, with uninsulated ferrule",
        "Fine-stranded conductor with uninsulated ferrule",
      ],
      de: [
        "Feindrähtiger Leiter; mit unisolierter Aderendhülse",
        "Feindrähtiger Leiter mit Aderendhülse ohne Kunststoffkragen",
        "Feindrähtiger Leiter; mit Aderendhülse ohne Kunststoffkragen",
      ]),
    feeding(
      .fineStrandedConductorFerrulePushIn,
      [
        "Fine-stranded conductor with ferrule, push-in termination, from",
        "Fine-stranded conductor with ferrule, push-in termination",
        "Fine-stranded conductor; with ferrule; push-in termination",
        "Fine-stranded conductor; with ferrule; push-in termination, from",
        "Fine-stranded conductor; with insulated ferrule; push-in termination",
      ],
      de: [
        "Feindrähtiger Leiter mit Aderendhülse, steckbar ab",
        "Feindrähtiger Leiter mit Aderendhülse, direkt steckbar, ab",
        "Feindrähtiger Leiter mit Aderendhülse; direkt steckbar ab",
        "Feindrähtiger Leiter mit Aderendhülse; Push-in-Anschluss ab",
        "Feindrähtiger Leiter mit Aderendhülse, Direktstecktechnik, ab",
        "Feindrähtiger Leiter mit Aderendhülse, Direktstecktechnik",
        "Feindrähtiger Leiter; mit Aderendhülse; Direktstecktechnik",
        "Feindrähtiger Leiter; mit Aderendhülse; direkt steckbar",
        "Feindrähtiger Leiter mit Aderendhülse, direkt steckbar",
      ]),
    feeding(
      .stripLength, ["Strip length", "Stripped length", "Stripping length"],
      de: ["Abisolierlänge"]),
    remark(
      ["Note (strip length)", "Note on strip length"],
      de: ["Hinweis (Abisolierlänge)", "Hinweis zur Abisolierlänge", "Hinweis Abisolierlänge"],
      kind: .text),
    feeding(
      .poles,
      ["No. of poles", "Pole number", "Number of poles", "Pole No.", "Poles", "Total pole number"],
      de: ["Polzahl", "Anzahl der Pole", "Anzahl Pole", "Gesamtpolzahl"]),
    feeding(
      .connectionPoints,
      [
        "Total number of connection points", "Clamping units", "Connection points",
        "Number of connection points", "Total number of clamping units",
      ],
      de: [
        "Gesamtzahl der Anschlussstellen", "Gesamtanzahl der Anschlussstellen",
        "Gesamte Anzahl der Klemmstellen", "Gesamtanzahl der Klemmstellen",
        "Anzahl der Klemmstellen",
        "Klemmstellenanzahl", "Anzahl Anschlussstellen gesamt", "Anzahl Klemmstellen gesamt",
        "Gesamte Anzahl der Anschlussstellen",
        "Anzahl der Anschlussstellen", "Anschlussstellen", "Klemmstellen",
      ]),
    feeding(
      .potentials, ["Total number of potentials", "Number of potentials", "Potentials"],
      de: [
        "Gesamtanzahl der Potentiale", "Anzahl Potentiale gesamt", "Gesamtzahl der Potentiale",
        "Gesamtzahl der Potenziale",
        "Anzahl der Potentiale",
        "Gesamte Anzahl der Potentiale", "Gesamte Anzahl der Potenziale",
      ]),
    feeding(
      .connectionTypes, ["Number of connection types"],
      de: [
        "Anzahl Anschlusstypen", "Anzahl der Anschlusstypen", "Anzahl der Anschlussarten",
        "Anzahl Anschlussarten",
      ]),
    feeding(.levels, ["Number of levels", "Levels"], de: ["Anzahl der Ebenen", "Anzahl Ebenen"]),
    feeding(
      .conductorEntryAngle,
      [
        "Conductor entry direction to mating direction", "Conductor entry angle",
        "Conductor connection direction to mating direction",
      ],
      de: [
        "Leitereinführungsrichtung zur Steckrichtung", "Leiteranschlussrichtung zur Steckrichtung",
        "Leitereinführungswinkel",
      ]),
  ]
}
