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
    feeding(
      .color,
      ["{Color|Colour}"],
      de: ["Farbe"]),
    feeding(
      .actuatorColor,
      [
        "{Actuator|Actuating element|Operating element} {color|colour}",
        "{Color|Colour} of {|the }actuator",
      ],
      de: [
        "Farbe {|des }Betätigungselement{|s|es}", "Farbe {des Betätigers|(Betätigungselement)}",
        "{Betätiger|Betätigungselement}farbe",
      ]),
    feeding(
      .materialGroup,
      ["{Material|Insulation material|Insulating material|Insulation} group"],
      de: ["{Isolierstoff|Isolierwerkstoff|Werkstoff|Material}gruppe"]),
    feeding(
      .insulatingMaterial,
      [
        "{Insulation|Insulating|Insulator} material{| (main housing)| main housing| (housing)| housing| of main housing}",
        "Housing material",
      ],
      de: [
        "{Isolierstoff|Isolierwerkstoff|Isoliermaterial|Isolationsmaterial|Isolationswerkstoff}{| (Hauptgehäuse)| Hauptgehäuse| (Gehäuse)| Gehäuse| des Hauptgehäuses}",
        "Gehäuse{werkstoff|material}",
      ]),
    feeding(
      .flammabilityClass,
      [
        "{Flammability|Flame} {class|rating|classification}{| per UL94| acc. to UL94| according to UL94| UL94| (UL94)}"
      ],
      de: [
        "{Brennbarkeits|Entflammbarkeits}klasse{| gemäß UL94| gem. UL94| nach UL94| laut UL94| UL94| (UL94)}"
      ]),
    feeding(
      .clampingSpringMaterial,
      ["{Clamping spring|Clamp spring|Spring} material", "Material of {|the }clamping spring"],
      de: [
        "{Klemmfeder|Klemmenfeder|Feder}{werkstoff|material}",
        "{Werkstoff|Material} {|der }Klemmfeder",
      ]),
    feeding(
      .contactMaterial,
      ["Contact{|s} material", "Material of {|the }contact{|s}"],
      de: [
        "Kontakt{werkstoff|material}", "{Werkstoff|Material} {des Kontakts|der Kontakte|Kontakt}",
      ]),
    feeding(
      .contactPlating,
      ["Contact {plating|surface|finish|coating}", "Surface of {|the }contact{|s}"],
      de: ["Kontakt{oberfläche|beschichtung|veredelung}", "Oberfläche {des Kontakts|der Kontakte}"]),
    feeding(
      .fireLoad,
      ["Fire load"],
      de: ["Brandlast"]),
    feeding(
      .weight,
      ["{|Net |Product |Item }weight", "Weight (net)"],
      de: ["{|Netto|Artikel|Produkt}gewicht", "Gewicht (netto)"]),
    remark(["Gross weight"], de: ["Bruttogewicht"], kind: .quantity(.weight)),

    // Environment
    feeding(
      .limitTemperature,
      ["{Limit|Limiting} temperature{| range}", "Temperature limits"],
      de: ["Grenztemperatur{|bereich|en}", "Temperaturgrenzen"]),
    feeding(
      .processingTemperature,
      ["{Processing|Installation} temperature{| range}"],
      de: ["Verarbeitungstemperatur{|bereich}"]),
    feeding(
      .operatingTemperature,
      [
        "{|Continuous |Ambient }{operating|service} temperature{| range}",
        "{Ambient|Surrounding air} temperature {(operation)|during operation|in operation}",
      ],
      de: [
        "{Dauergebrauchs|Dauerbetriebs|Betriebs|Gebrauchs}temperatur{|bereich}",
        "Umgebungstemperatur {(Betrieb)|im Betrieb|bei Betrieb}",
      ]),
    remark(
      [
        "Note {|on }continuous {service|operating} temperature",
        "Note (continuous {service|operating} temperature)",
      ],
      de: [
        "Hinweis {|zur }{Dauergebrauchs|Betriebs}temperatur",
        "Hinweis ({Dauergebrauchs|Betriebs}temperatur)",
      ]),
    remark(
      ["Storage temperature{| range}"], de: ["Lager{|ungs}temperatur{|bereich}"],
      kind: .quantity(.temperature)),
  ]
}
