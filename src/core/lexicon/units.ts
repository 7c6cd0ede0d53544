/** A unit: what it measures, and how much of it. */
export interface Unit {
  readonly measures: string;
  readonly size: number;
}

/** What is measured; then units, by all their names, in multiples of the first. */
const ROWS = `
time: minute minutes mins 1; second seconds 0.01667; hour hours hrs 60; day days 1440; week weeks 10080; fortnight 20160; month months 43800; year years 525600; decade decades 5256000
length: metre metres meter meters 1; kilometre kilometres kilometer kilometers km kms 1000; centimetre centimetres centimeter centimeters cm 0.01; mile miles 1609; nautical_mile nautical_miles 1852; foot feet ft 0.3048; yard yards 0.9144; inch inches 0.0254
weight: tonne tonnes ton tons t 1000; kg kilo kilos kilogram kilograms 1; lb lbs 0.4536; gram grams 0.001
area: hectare hectares ha 1; acre acres 0.4047; square_kilometres square_kilometers square_km 100; square_miles 259; square_metres square_meters 0.0001; square_feet 0.0000093
speed: km/h kph kmh kilometres_an_hour kilometers_an_hour kilometres_per_hour kilometers_per_hour 1; mph miles_an_hour miles_per_hour 1.609; knots 1.852
volume: litre litres liter liters 1; gallon gallons 4; barrel barrels 159
`;

/** Units by their names, lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [measures = '', list = ''] = row.split(': ');
      return list.split('; ').flatMap((unit) => {
        const names = unit.split(' ');
        const size = Number(names.pop());
        return names.map((name): [string, Unit] => [name.replaceAll('_', ' '), { measures, size }]);
      });
    }),
);
