/** An old pumping station, as invented as the conference. */
export const venue = {
  name: 'Het Oude Gemaal',
  street: 'Gemaalkade 12',
  postalCode: '1234 AB',
  locality: 'Zuiderhaven',
  country: 'NL',
  directions: {
    en: 'Ten minutes on foot from the station, along the water.',
    nl: 'Tien minuten lopen vanaf het station, langs het water.',
  },
} as const;
