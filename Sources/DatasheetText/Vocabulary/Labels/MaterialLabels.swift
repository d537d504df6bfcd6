/// Labels of materials, and of the temperatures that they stand.
extension Label {
  static let material: [Label] = [
    remark(
      ["Note (material data)", "Note on material data"],
      de: [
        "Hinweis (Werkstoffdaten)", "Hinweis (Materialdaten)", "Hinweis Werkstoffdaten",
        "Hinweis Materialdaten", "Hinweis zu Werkstoffdaten", "Hinweis zu Materialdaten",
      ],
      kind: .text),
    feeding(.color, ["Color", "Colour"], de: ["Farbe"]),
    feeding(
      .actuatorColor, ["Actuator color", "Actuator colour"],
      de: [
        "Farbe des Betätigungselements", "Farbe des Betätigungselementes", "Farbe des Betätigers",
        "Betätigerfarbe",
        "Betätigungselementfarbe", "Farbe (Betätigungselement)", "Farbe Betätigungselement",
      ]),
    feeding(
      .materialGroup, ["Material group", "Insulation material group"],
      de: ["Isolierstoffgruppe", "Werkstoffgruppe", "Materialgruppe"]),
    feeding(
      .insulatingMaterial,
      [
        "Insulating material", "Insulation material (main housing)", "Insulation material",
        "Insulation material (housing)", "Insulating material (main housing)",
      ],
      de: [
        "Isolierstoff", "Isolierstoff (Hauptgehäuse)", "Isolierwerkstoff Hauptgehäuse",
        "Isolierstoff (Gehäuse)",
        "Isolierstoff Hauptgehäuse",
        "Isolierwerkstoff (Hauptgehäuse)", "Isoliermaterial", "Isolierwerkstoff",
      ]),
    feeding(
      .flammabilityClass,
      ["Flammability class per UL94", "Flammability class", "Flammability class UL94"],
      de: [
        "Brennbarkeitsklasse gemäß UL94", "Brennbarkeitsklasse nach UL94", "Brennbarkeitsklasse",
        "Entflammbarkeitsklasse gemäß UL94", "Entflammbarkeitsklasse nach UL94",
        "Entflammbarkeitsklasse",
      ]),
    feeding(
      .clampingSpringMaterial, ["Clamping spring material"],
      de: [
        "Klemmfederwerkstoff", "Klemmenfederwerkstoff", "Klemmfedermaterial",
        "Werkstoff der Klemmfeder",
      ]),
    feeding(.contactMaterial, ["Contact material"], de: ["Kontaktwerkstoff", "Kontaktmaterial"]),
    feeding(
      .contactPlating, ["Contact Plating", "Contact surface"],
      de: ["Kontaktoberfläche", "Kontaktbeschichtung"]),
    feeding(.fireLoad, ["Fire load"], de: ["Brandlast"]),
    feeding(.weight, ["Weight", "Net weight"], de: ["Gewicht", "Nettogewicht"]),
    remark(["Gross weight"], de: ["Bruttogewicht"], kind: .quantity(.weight)),

    // Environment
    feeding(
      .limitTemperature, ["Limit temperature range", "Limit temperature"],
      de: ["Grenztemperaturbereich", "Grenztemperatur"]),
    feeding(
      .processingTemperature, ["Processing temperature"], de: ["Verarbeitungstemperatur"]),
    feeding(
      .operatingTemperature,
      [
        "Continuous operating temperature", "Operating temperature",
        "Continuous service temperature", "Ambient operating temperature",
        "Ambient temperature (operation)", "Operating temperature range",
      ],
      de: [
        "Dauergebrauchstemperatur", "Dauerbetriebstemperatur", "Betriebstemperatur",
        "Umgebungstemperatur (Betrieb)",
      ]),
    remark(
      [
        "Note on Continuous Service Temperature", "Note on continuous operating temperature",
        "Note (continuous operating temperature)",
      ],
      de: [
        "Hinweis zur Dauergebrauchstemperatur", "Hinweis Dauergebrauchstemperatur",
        "Hinweis (Dauergebrauchstemperatur)",
      ]),
    remark(["Storage temperature"], de: ["Lagertemperatur"], kind: .quantity(.temperature)),
  ]
}
