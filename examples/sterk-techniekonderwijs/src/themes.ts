/**
 * The ten themes of the working session, numbered by their order. Titles are the announcement's; the
 * texts say in other words what it says of each theme, and nothing more.
 */
export const themes = [
  {
    id: 'mbo',
    session: 'working-session',
    title: { nl: 'Samenwerking met het mbo', en: 'Working with the mbo' },
    summary: {
      nl: 'Een goede aansluiting op het mbo, en een samenwerking die blijft.',
      en: 'A smooth transition to the mbo, and cooperation that lasts.',
    },
    description: {
      nl: 'Als school en mbo goed samenwerken, kunnen leerlingen zonder breuk doorleren, zich verdiepen of juist breder kijken. De vraag is hoe die samenwerking stevig blijft staan. In deze groep zoekt u uit waar meer aandacht nodig is en wie er aan zet is.',
      en: 'When schools and the mbo work well together, students can continue without a break, go deeper or broaden their view. The question is how to keep that cooperation strong. In this group you find out what needs more attention and who has to act.',
    },
    questions: [
      {
        nl: 'Hoe geeft u de samenwerking met het mbo een vorm die blijft?',
        en: 'How do you give the cooperation with the mbo a form that lasts?',
      },
      {
        nl: 'Welke onderwerpen verdienen meer aandacht dan ze nu krijgen?',
        en: 'Which subjects deserve more attention than they get now?',
      },
      {
        nl: 'Welke stap is de volgende, en op welk niveau in de organisaties hoort die?',
        en: 'What is the next step, and at which level in the organisations does it belong?',
      },
    ],
  },
  {
    id: 'business',
    session: 'working-session',
    title: { nl: 'Samenwerking met het bedrijfsleven', en: 'Working with business' },
    summary: {
      nl: 'Techniek ontdekken waar ze gemaakt wordt: bij bedrijven in de regio.',
      en: 'Discovering technology where it is made: in companies in the region.',
    },
    description: {
      nl: 'In een bedrijf staan leerlingen oog in oog met de nieuwste techniek en merken ze of het werk iets voor hen is. Soms blijft het bij een bezoek, soms volgen ze er een stuk van hun opleiding en ronden ze dat daar ook af. In deze groep bekijkt u welke vorm bij uw regio past en hoe die standhoudt.',
      en: 'In a company, students come face to face with the latest technology and notice whether the work is for them. It may be one short visit, or part of their course that they follow and complete there. In this group you look at what suits your region and how to make it last.',
    },
    questions: [
      {
        nl: 'Welke vormen van samenwerking passen bij de bedrijven en scholen in uw regio?',
        en: 'Which forms of cooperation suit the companies and schools in your region?',
      },
      {
        nl: 'Hoe zorgt u dat die samenwerking standhoudt?',
        en: 'How do you make sure that the cooperation lasts?',
      },
    ],
  },
  {
    id: 'primary-education',
    session: 'working-session',
    title: { nl: 'Samenwerking met het PO', en: 'Working with primary education' },
    summary: {
      nl: 'Al op de basisschool nieuwsgierig worden naar techniek.',
      en: 'Becoming curious about technology as early as primary school.',
    },
    description: {
      nl: 'Belangstelling voor techniek ontstaat vroeg. Veel regio’s werken daarom al met basisscholen: ze brengen leskisten en techlabs en scholen leraren bij. In de nieuwe periode moet dat groeien en een vaste plek krijgen.',
      en: 'Interest in technology begins early. That is why many regions already work with primary schools: they bring teaching kits and tech labs, and offer teachers further training. In the new period this has to grow and find a permanent place.',
    },
    questions: [
      {
        nl: 'Wat is er van de partners in uw regio nodig om dit uit te breiden en vast te houden?',
        en: 'What do the partners in your region need to do to extend this and hold on to it?',
      },
      {
        nl: 'Hoe loopt de samenwerking door als er andere mensen komen?',
        en: 'How does the cooperation carry on when new people take over?',
      },
    ],
  },
  {
    id: 'non-technical-profiles',
    session: 'working-session',
    title: {
      nl: 'Aandacht voor techniek in de niet technische profielen',
      en: 'Technology in the non-technical profiles',
    },
    summary: {
      nl: 'Ook bij Groen, D&P en Z&W komt techniek kijken.',
      en: 'Green, D&P and Z&W have their technology too.',
    },
    description: {
      nl: 'Techniek zit niet alleen in de technische profielen van het vmbo: ook wie Groen volgt, of D&P, of Z&W, komt ermee in aanraking. De Kamerbrief over hoe het verdergaat met STO beveelt aan daar aandacht aan te geven. Zo ontdekken ook leerlingen die denken dat techniek niets voor hen is wat de sector te bieden heeft.',
      en: 'Technology is not found only in the technical profiles of the vmbo: students of Green, D&P and Z&W meet it too. The letter to parliament on the future of STO recommends giving it attention there. That way the sector also reaches students who think that technology is not for them.',
    },
    questions: [
      {
        nl: 'Hoe geeft u techniek een plaats in een profiel dat niet technisch is?',
        en: 'How do you give technology a place in a profile that is not technical?',
      },
    ],
  },
  {
    id: 'staff-shortage',
    session: 'working-session',
    title: {
      nl: 'Oplossen tekorten onderwijspersoneel',
      en: 'Solving staff shortages in education',
    },
    summary: {
      nl: 'Lessen die doorgaan, en leraren met ruimte voor STO.',
      en: 'Lessons that go on, and teachers with room for STO.',
    },
    description: {
      nl: 'Het lerarentekort groeit en veel regio’s merken dat: de uitvoering van STO komt onder druk. De lessen moeten elke dag doorgaan. Tegelijk hebben leraren tijd nodig om zelf te leren en om in werkgroepen aan STO te bouwen.',
      en: 'The shortage of teachers is growing, and many regions feel it: carrying out STO comes under pressure. Lessons have to go on every day. At the same time teachers need time to learn themselves and to join the working groups that put STO’s plans into practice.',
    },
    questions: [
      {
        nl: 'Hoe gaan de lessen door én houden leraren tijd over voor ontwikkeling en werkgroepen?',
        en: 'How do lessons go on while teachers keep time for development and working groups?',
      },
      {
        nl: 'Op welke andere manieren kunt u het werk organiseren?',
        en: 'In what other ways can you organise the work?',
      },
    ],
  },
  {
    id: 'new-audiences',
    session: 'working-session',
    title: { nl: 'Benaderen van nieuwe doelgroepen', en: 'Reaching new groups' },
    summary: {
      nl: 'Jongeren bereiken die niet meteen aan techniek denken.',
      en: 'Reaching young people who do not think of technology first.',
    },
    description: {
      nl: 'Wie een profiel in het vmbo of een opleiding in het mbo kiest, denkt vaak niet meteen aan techniek, en thuis is dat niet anders. Soms klopt het beeld niet, soms vindt iemand zichzelf geen techneut of zijn exacte vakken een struikelblok. Wie de stap wel zet, heeft het vaak naar de zin en kan op een goede toekomst rekenen.',
      en: 'Students choosing a vmbo profile or an mbo course often do not think of technology first, and neither do their parents. Sometimes the picture they have is wrong; sometimes they do not see themselves as technical, or find maths and science hard. Those who do choose it often enjoy it very much and can count on a good future.',
    },
    questions: [
      {
        nl: 'Hoe betrekt u ook deze leerlingen met succes bij techniek?',
        en: 'How do you succeed in involving these students in technology too?',
      },
    ],
  },
  {
    id: 'pro-vso-isk',
    session: 'working-session',
    title: { nl: 'Leerlingen van PRO, VSO en ISK', en: 'Students of PRO, VSO and ISK' },
    summary: {
      nl: 'Technisch talent zit ook buiten het reguliere onderwijs.',
      en: 'Technical talent is found outside mainstream schools too.',
    },
    description: {
      nl: 'Ook in het praktijkonderwijs, het voortgezet speciaal onderwijs en de internationale schakelklas zitten jongeren die iets met techniek willen. Steeds meer regio’s nemen PRO en VSO daarom op in hun plannen. In deze groep gaat het over samenwerken met deze scholen en over de weg naar hun leerlingen.',
      en: 'Practical training, secondary special education and the international transition classes also have young people who are drawn to technology. More and more regions therefore include PRO and VSO in their plans. This group is about working with these schools and about reaching their students.',
    },
    questions: [
      {
        nl: 'Hoe kunt u met deze scholen samenwerken?',
        en: 'How can you work together with these schools?',
      },
      {
        nl: 'Wat is de beste manier om deze jongeren te bereiken?',
        en: 'What is the best way to reach these young people?',
      },
    ],
  },
  {
    id: 'safeguarding',
    session: 'working-session',
    title: { nl: 'Het borgen van STO', en: 'Making STO last' },
    summary: {
      nl: 'Vasthouden wat er is bereikt, ook als mensen vertrekken.',
      en: 'Holding on to what has been achieved, even when people leave.',
    },
    description: {
      nl: 'Dankzij STO krijgt techniek veel meer aandacht, maar die aandacht is nog kwetsbaar. Vertrekt iemand die eraan werkte, dan verslapt ze soms en gaat verloren wat was opgebouwd. Deze groep gaat na hoe u vastlegt wat u hebt bereikt en afgesproken en hoe u werkt, zodat STO na 2029 gewoon doorgaat.',
      en: 'Thanks to STO technology gets far more attention, but that attention is still fragile. When somebody who worked on it leaves, interest sometimes fades and what was built up is lost. This group looks at how to anchor results, agreements and ways of working, so that STO simply goes on after 2029.',
    },
    questions: [
      {
        nl: 'Wat is er nodig om resultaten en afspraken te laten beklijven?',
        en: 'What does it take to make results and agreements stick?',
      },
      {
        nl: 'Welke maatregel hoort op welk niveau in de organisatie?',
        en: 'Which measure belongs at which level in the organisation?',
      },
    ],
  },
  {
    id: 'image-and-lob',
    session: 'working-session',
    title: { nl: 'Beeldvorming en LOB', en: 'The image of technology and LOB' },
    summary: {
      nl: 'Laten zien wat techniek is: eerlijk, positief en van veel kanten.',
      en: 'An honest, positive and many-sided picture of technology.',
    },
    description: {
      nl: 'Technici zijn al jaren nauwelijks te vinden, en de vraag groeit door. Toch vinden leerlingen en ouders techniek nog vaak vies, te moeilijk of minder waard dan ander werk. Daar helpt een beeld tegen dat klopt, dat positief is en dat veel kanten laat zien: aan jongeren, aan ouders en aan docenten.',
      en: 'For years technicians have been hard to find, and demand keeps growing. Even so, students and parents often still see technical work as dirty, too hard or worth less than other work. What helps is a picture that is true, positive and many-sided: for young people, for parents and for teachers.',
    },
    questions: [
      {
        nl: 'Wat doet u met STO aan het beeld van techniek?',
        en: 'What do you do with STO about the image of technology?',
      },
      { nl: 'Hoe is LOB bij u ingericht?', en: 'How is LOB organised where you are?' },
      {
        nl: 'Waar ziet u kansen, en wat is lastig?',
        en: 'Where do you see opportunities, and what is difficult?',
      },
    ],
  },
  {
    id: 'societal-themes',
    session: 'working-session',
    title: {
      nl: 'Maatschappelijke thema’s (energietransitie, duurzaamheid)',
      en: 'Themes in society (energy transition, sustainability)',
    },
    summary: {
      nl: 'Techniek verbinden met wat er in de samenleving speelt.',
      en: 'Connecting technology with what matters in society.',
    },
    description: {
      nl: 'Het klimaat, duurzaamheid en digitalisering houden de hele samenleving bezig en horen daarom ook in de klas. Wie techniek daaraan verbindt, maakt misschien ook meer jongeren warm voor de technische sector.',
      en: 'Climate, sustainability and digitalisation occupy the whole of society, and so belong in the classroom too. Connecting technology with them may also win more young people for the technical sector.',
    },
    questions: [
      {
        nl: 'Hoe verbindt u uw lessen met wat er in de maatschappij gebeurt?',
        en: 'How do you connect your lessons with what happens in society?',
      },
      {
        nl: 'Welke nieuwe technologie of ontwikkeling bij bedrijven kunt u daarbij gebruiken?',
        en: 'Which new technologies or developments in companies can you use for it?',
      },
      {
        nl: 'Welke stap kan uw regio hierna zetten?',
        en: 'Which step can your region take next?',
      },
    ],
  },
] as const;
