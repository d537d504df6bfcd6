/// Parts that nobody makes, in the grammar of real sheets with spellings that the fixtures lack.
enum InventedParts {
  static let all = [socket, jumperBar, germanPlug, germanHeader]

  static let socket = FactSheet(
    written: """
      = 770-8214 | Socket; 4-pole; Cod. L; 2,50 mm²; light gray
      # Electrical data
      ## Ratings per IEC/EN 60664-1
      Rated operating voltage (III/3) | 250 V | 250 V | ratedVoltage
      Rated surge voltage (III/3) | 4 kV | 4000 V | ratedImpulseVoltage
      Rated operating current | 16 A | 16 A | ratedCurrent
      # Connection data
      Connection technology | CAGE CLAMP® | 'CAGE CLAMP®' | connectionTechnology
      Nominal conductor cross section | 2.5 mm² | 2.5 mm2 | nominalCrossSection
      Solid conductor; push-in termination | 0.75 ... 2.5 mm² / 18 ... 14 AWG | 0.75…2.5 mm2 = 14…18 AWG | solidConductorPushIn
      Flexible conductor | 0.25 ... 2.5 mm² / 24 ... 14 AWG | 0.25…2.5 mm2 = 14…24 AWG | fineStrandedConductor
      Fine-stranded conductor, with insulated ferrule | 0.25 ... 1.5 mm² | 0.25…1.5 mm2 | fineStrandedConductorInsulatedFerrule
      Stripped length | 8.5 ... 9.5 mm / 0.335 ... 0.374 inch | 8.5…9.5 mm = 0.335…0.374 [in_i] | stripLength
      Number of poles | 4 | 4 | poles
      # Physical data
      Pitch | 5 mm / 0.197 inch | 5 mm = 0.197 [in_i] | pinSpacing
      Width | 20.4 mm / 0.803 inch | 20.4 mm = 0.803 [in_i] | width
      # Mechanical data
      Mating cycles | 100 | 100 | matingCycles
      Mating force | approx. 15 ... 40 N | ~15…40 N | matingForce
      Protection type | IP20 | 'IP20' | protectionClass
      # Material data
      Colour | light gray | 'light gray' | color
      Insulation material | Polyamide (PA66) | 'Polyamide (PA66)' | insulatingMaterial
      Fire load | 0.138 MJ | 0.138 MJ | fireLoad
      Weight | 7.4 g | 7.4 g | weight
      # Environmental requirements
      Operating temperature | -35 ... +85 °C | -35…85 Cel | operatingTemperature
      # Commercial data
      Packaging unit | 100 pcs | 100 | packagingUnit
      Country of origin | PL | 'PL' | countryOfOrigin
      * IEC/EN 60664-1 | III | 3 | | 250 V | 4000 V | 16 A
      # Counterpart
      > counterpart | 770-8224 | Plug; 4-pole; Cod. L; 2,50 mm²; light gray
      """)

  static let jumperBar = FactSheet(
    written: """
      = 2002-8403 | Push-in type jumper bar; insulated; 3-way; Nominal current 25 A; light gray
      # Electrical data
      Nominal current | 25 A | 25 A | nominalCurrent
      Insulated | Yes | true | insulated
      Number of ways | 3 | 3 | ways
      # Geometrical data
      Width | 14.7 mm / 0.579 inches | 14.7 mm = 0.579 [in_i] | width
      Length | 18.1 mm / 0.713 inches | 18.1 mm = 0.713 [in_i] | depth
      # Material data
      Fire load | 0.009 MJ | 0.009 MJ | fireLoad
      Weight | 1.1 g | 1.1 g | weight
      # Commercial data
      Product Group | 22 (TOPJOB S) | '22 (TOPJOB S)' | productGroup
      PU (SPU) | 200 pcs | 200 | packagingUnit
      Commodity code | 85366990990 | '85366990990' | customsTariffNumber
      ETIM 8.0 | EC000489 | 'EC000489' | etim
      """)

  static let germanPlug = FactSheet(
    written: """
      = 770-8323 | Stecker; 3-polig; Kod. A; 4,00 mm²; schwarz
      # Elektrische Daten
      Hinweis zum Durchgangswiderstand | ca. 1 mΩ Durchgangswiderstand | ~0.001 Ohm (Durchgangswiderstand) | contactResistance
      ## Bemessungsdaten gemäß IEC/EN 60664-1
      Nennspannung (III / 3) | 400 V | 400 V | ratedVoltage
      Nennstoßspannung (III / 3) | 6 kV | 6000 V | ratedImpulseVoltage
      Bemessungsstrom | 25 A | 25 A | ratedCurrent
      # Anschlussdaten
      Leiter eindrähtig | 0,5 ... 4 mm² / 20 ... 12 AWG | 0.5…4 mm2 = 12…20 AWG | solidConductor
      Leiter feindrähtig | 0,5 ... 4 mm² / 20 ... 12 AWG | 0.5…4 mm2 = 12…20 AWG | fineStrandedConductor
      Abisolierlänge | 9 mm / 0.35 inch | 9 mm = 0.35 [in_i] | stripLength
      Anzahl der Pole | 3 | 3 | poles
      # Geometrische Daten
      Rastermaß | 10 mm / 0.394 inch | 10 mm = 0.394 [in_i] | pinSpacing
      Länge | 34,9 mm / 1.374 inch | 34.9 mm = 1.374 [in_i] | depth
      # Mechanische Daten
      Steckkraft | ca. 20 ... 70 N (abhängig von der Polzahl) | ~20…70 N (abhängig von der Polzahl) | matingForce
      Haltekraft | Verriegelt: > 80 N | >80 N (Verriegelt) | retentionForce
      Codierung | A | 'A' | coding
      Fehlsteckschutz | Ja | true | mismatingProtection
      # Werkstoffdaten
      Farbe | schwarz | 'black' | color
      Isoliermaterial | Polyamid 66 (PA 66) | 'Polyamid 66 (PA 66)' | insulatingMaterial
      Brandlast | 0,097 MJ | 0.097 MJ | fireLoad
      Nettogewicht | 9,8 g | 9.8 g | weight
      # Umgebungsbedingungen
      Betriebstemperatur | -35 ... +85 °C | -35…85 Cel | operatingTemperature
      # Kaufmännische Daten
      VPE (UVPE) | 50 Stück | 50 | packagingUnit
      Herkunftsland | DE | 'DE' | countryOfOrigin
      Zolltarif-Nr. | 85366990990 | '85366990990' | customsTariffNumber
      * IEC/EN 60664-1 | III | 3 | | 400 V | 6000 V | 25 A
      # Gegenstück
      > counterpart | 770-8313 | Buchse; 3-polig; Kod. A; 4,00 mm²; schwarz
      """, language: .german)

  static let germanHeader = FactSheet(
    written: """
      = 831-8604 | THT-Stiftleiste; Lötstift 1,0 x 1,2 mm; gerade; Rastermaß 7,62 mm; 4-polig; lichtgrau
      # Elektrische Daten
      ## Bemessungsdaten gemäß IEC/EN
      Bemessungsdaten gemäß | IEC/EN 60664-1 | 'IEC/EN 60664-1'
      Bemessungsspannung (III/3) | 800 V | 800 V | ratedVoltage
      Bemessungsstoßspannung (III/3) | 8 kV | 8000 V | ratedImpulseVoltage
      Bemessungsstrom | 41 A | 41 A | ratedCurrent
      # Anschlussdaten
      Gesamtzahl der Potentiale | 4 | 4 | potentials
      Polzahl | 4 | 4 | poles
      # Geometrische Daten
      Rastermaß | 7,62 mm / 0.3 inch | 7.62 mm = 0.3 [in_i] | pinSpacing
      Breite | 32,4 mm / 1.276 inch | 32.4 mm = 1.276 [in_i] | width
      Höhe | 21,5 mm / 0.846 inch | 21.5 mm = 0.846 [in_i] | height
      # Werkstoffdaten
      Farbe | lichtgrau | 'light gray' | color
      Isolierstoffgruppe | I | 'I' | materialGroup
      Brennbarkeitsklasse nach UL94 | V0 | 'V0' | flammabilityClass
      Kontaktmaterial | Elektrolytkupfer (ECu) | 'Elektrolytkupfer (ECu)' | contactMaterial
      Kontaktbeschichtung | Zinn | 'Zinn' | contactPlating
      Gewicht | 6,3 g | 6.3 g | weight
      # Umgebungsbedingungen
      Grenztemperaturbereich | -60 ... +100 °C | -60…100 Cel | limitTemperature
      # Kaufmännische Daten
      Verpackungsart | Karton | 'Karton' | packagingType
      Ursprungsland | DE | 'DE' | countryOfOrigin
      * IEC/EN 60664-1 | III | 3 | | 800 V | 8000 V | 41 A
      # Gegenstück
      > counterpart | 831-8304 | 1-Leiter-Federleiste; Hebel; Rastermaß 7,62 mm; 4-polig; lichtgrau
      """, language: .german)
}
