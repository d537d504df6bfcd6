/// Labels of ratings and resistances, and of jumper bars.
extension Label {
  static let electrical: [Label] = [
    feeding(
      .ratedVoltage,
      ["{Rated|Nominal} {|operating |operational }voltage"],
      de: ["{Bemessungs|Nenn}{|betriebs}spannung"]),
    feeding(
      .ratedImpulseVoltage,
      ["{Rated|Nominal} {impulse|surge}{| withstand} voltage", "Rated impulse withstand"],
      de: ["{Bemessungs|Nenn}{|steh}{stoß|stoss}spannung", "Bemessungsstoßspannungsfestigkeit"]),
    feeding(
      .ratedCurrent,
      ["Rated {|operating |operational }current"],
      de: ["Bemessungs{|betriebs}strom"]),
    remark(
      ["Note (rated {current|voltage})", "Note {|on }rated {current|voltage}"],
      de: [
        "Hinweis (Bemessungs{strom|spannung})", "Hinweis {|zum |zur }Bemessungs{strom|spannung}",
      ]),
    remark(
      ["Rated voltage (Ex e II)", "Rated voltage EN (Ex e II)"],
      de: ["Bemessungsspannung (Ex e II)", "Bemessungsspannung EN (Ex e II)"],
      kind: .quantity(.voltage)),
    remark(
      [
        "Rated current (Ex e II) with jumper", "Rated current IN for power loss specification",
        "Rated current IN for specified power loss",
      ],
      de: [
        "Bemessungsstrom (Ex e II) mit Brücker",
        "Bemessungsstrom IN zur Angabe der Verlustleistung",
        "Bemessungsstrom IN für {Angabe der Verlustleistung|Verlustleistungsangabe|Verlustleistungsangaben}",
      ], kind: .quantity(.current)),
    remark(
      ["Power loss, per pole (potential)"],
      de: ["Verlustleistung, pro Pol (Potential)", "Verlustleistung, je Pol (Potential)"]),
    remark(
      ["Resistance value for specified, current-dependent power loss"],
      de: [
        "Widerstandswert zur Angabe der stromabhängigen Verlustleistung",
        "Widerstandswert für {Angabe der stromabhängigen|spezifizierte, stromabhängige} Verlustleistung",
      ]),
    remark(
      ["Rated insulation voltage", "Test voltage"],
      de: ["Bemessungsisolationsspannung", "Prüfspannung"], kind: .quantity(.voltage)),
    feeding(.nominalCurrent, ["Nominal current"], de: ["Nennstrom"]),
    feeding(
      .ratedCurrentExE2,
      ["Rated current {(Ex e II)|Ex e II}"],
      de: ["{Bemessungs|Nenn}strom {(Ex e II)|Ex e II}"]),
    each(
      [
        ("contact resistance", .contactResistance),
        ("contact transition", .contactTransitionResistance),
        ("Übergangswiderstand", .contactTransitionResistance),
        ("Kontaktübergang", .contactTransitionResistance),
        ("Durchgangswiderstand", .contactResistance),
      ],
      ["Note on Contact Resistance", "Contact resistance", "Note (contact resistance)"],
      de: [
        "Hinweis zum Durchgangswiderstand", "Hinweis Durchgangswiderstand",
        "Hinweis zum Übergangswiderstand", "Hinweis Übergangswiderstand", "Durchgangswiderstand",
        "Hinweis Kontaktwiderstand",
        "Hinweis zum Kontaktwiderstand", "Hinweis (Kontaktwiderstand)", "Kontaktwiderstand",
      ]),
    feeding(
      .contactTransitionResistance, ["Contact transition resistance"],
      de: ["Übergangswiderstand", "Kontaktübergangswiderstand"]),
    standard(
      ["{Ratings|Rating|Rated data} {per|acc. to|according to|to}"],
      de: [
        "{Bemessungsdaten|Bemessungswerte|Bemessungsangaben|Nenndaten} {gemäß|gem.|nach|laut}"
      ],
      headsTable: true),
    standard(
      ["{Approvals|Approval} {per|acc. to|according to}"],
      de: [
        "{Approbationsdaten|Approbationen|Approbation} {gemäß|gem.|nach|laut}",
        "{Zulassungsdaten|Zulassungen|Zulassung} {gemäß|gem.|nach|laut}",
      ], headsTable: false),
    remark(
      ["Legend (ratings)", "Legend {|of |for }ratings", "Rating{|s} legend"],
      de: ["Legende (Bemessungsdaten)", "Legende {|zu |zu den |der }Bemessungsdaten"],
      kind: .text),

    // Jumper bars
    feeding(.ways, ["No. of ways", "Number of ways", "Ways"], de: ["Anzahl der Kontakte"]),
    feeding(.insulated, ["Insulated"], de: ["Isoliert"]),
    remark(["Jumper assignment", "Jumper type"], de: ["Brückerbelegung"]),
  ]
}
