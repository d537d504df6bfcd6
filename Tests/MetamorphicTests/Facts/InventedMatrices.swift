/// Parts that nobody makes whose ratings stand in matrices: one label, a value a column.
enum InventedMatrices {
  static let all = [connector, germanConnector]

  static let connector = FactSheet(
    written: """
      = 831-8104 | 1-conductor female connector; lever; Push-in CAGE CLAMP®; 10 mm²; Pin spacing 7.62 mm; 4-pole; black
      # Electrical data
      ## Ratings per IEC/EN
      Ratings per | IEC/EN 60664-1 | 'IEC/EN 60664-1'
      Nominal voltage | 800 V ¦ 1000 V ¦ 1000 V | [800 V (III / 3) ¦ 1000 V (III / 2) ¦ 1000 V (II / 2)] | ratedVoltage
      Rated surge voltage | 8 kV ¦ 8 kV ¦ 6 kV | [8000 V (III / 3) ¦ 8000 V (III / 2) ¦ 6000 V (II / 2)] | ratedImpulseVoltage
      Rated current | 41 A ¦ 41 A ¦ 38 A | [41 A (III / 3) ¦ 41 A (III / 2) ¦ 38 A (II / 2)] | ratedCurrent
      ## Ratings per UL
      Approvals per | UL 1059 | 'UL 1059'
      Rated voltage | - ¦ 600 V ¦ 300 V | [null ¦ 600 V (Use Group C) ¦ 300 V (Use Group D)] | ratedVoltage
      Rated current | - ¦ 37 A ¦ 5 A | [null ¦ 37 A (Use Group C) ¦ 5 A (Use Group D)] | ratedCurrent
      # Connection data
      Clamping units | 4 | 4 | connectionPoints
      Pole number | 4 | 4 | poles
      # Material data
      Color | black | 'black' | color
      Weight | 27.9 g | 27.9 g | weight
      * IEC/EN 60664-1 | III | 3 | | 800 V | 8000 V | 41 A
      * IEC/EN 60664-1 | III | 2 | | 1000 V | 8000 V | 41 A
      * IEC/EN 60664-1 | II | 2 | | 1000 V | 6000 V | 38 A
      * UL 1059 | | | C | 600 V | - | 37 A
      * UL 1059 | | | D | 300 V | - | 5 A
      """)

  static let germanConnector = FactSheet(
    written: """
      = 831-8204 | 1-Leiter-Stiftleiste; Hebel; 10 mm²; Rastermaß 7,62 mm; 4-polig; lichtgrau
      # Elektrische Daten
      ## Bemessungsdaten gemäß IEC/EN
      Bemessungsdaten gemäß | IEC/EN 60664-1 | 'IEC/EN 60664-1'
      Bemessungsspannung | 630 V ¦ 800 V ¦ 1000 V | [630 V (III / 3) ¦ 800 V (III / 2) ¦ 1000 V (II / 2)] | ratedVoltage
      Bemessungsstoßspannung | 8 kV ¦ 8 kV ¦ 8 kV | [8000 V (III / 3) ¦ 8000 V (III / 2) ¦ 8000 V (II / 2)] | ratedImpulseVoltage
      Bemessungsstrom | 41 A ¦ 41 A ¦ 41 A | [41 A (III / 3) ¦ 41 A (III / 2) ¦ 41 A (II / 2)] | ratedCurrent
      # Anschlussdaten
      Klemmstellen | 4 | 4 | connectionPoints
      Polzahl | 4 | 4 | poles
      # Werkstoffdaten
      Farbe | lichtgrau | 'light gray' | color
      * IEC/EN 60664-1 | III | 3 | | 630 V | 8000 V | 41 A
      * IEC/EN 60664-1 | III | 2 | | 800 V | 8000 V | 41 A
      * IEC/EN 60664-1 | II | 2 | | 1000 V | 8000 V | 41 A
      """, language: .german)
}
