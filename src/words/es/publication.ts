import type { publication as english } from '../en/publication.js';
import { translation } from '../message.js';

export const publication = translation<typeof english>()({
  'condition.serious-crime': 'Un delito grave de derecho común',
  'condition.behavioural-norms': 'Ningún delito de normas de conducta o culturales',
  'condition.family-or-private': 'Ningún asunto familiar o privado',
  'condition.administrative-or-dispute':
    'Ni infracción administrativa ni litigio privado, salvo vínculo con la delincuencia grave',
  'condition.penalty-threshold':
    'El umbral de pena: un máximo de dos años, o una pena impuesta o restante de seis meses',
  'condition.international-interest': 'Interés para la cooperación policial internacional',
  'condition.identity':
    'Lo suficiente para identificar a la persona: datos de identificación completos, o una buena fotografía y algo más',
  'condition.clear-facts': 'Una descripción clara de las actividades delictivas, con tiempo y lugar',
  'condition.charge': 'El cargo',
  'condition.law': 'La ley que tipifica el delito',
  'condition.penalty': 'La pena: la máxima posible, la impuesta o lo que queda de ella',
  'condition.warrant': 'Una orden de detención válida o una resolución equivalente',
  'condition.issuing-power': 'Dictada por una autoridad con facultades para ello',
  'condition.extradition': 'Se solicitará la extradición tras la detención',
  'condition.judge': 'Un juez dictó la orden de detención, o puede recurrirse ante uno',
  'condition.political': 'Sin carácter político, militar, religioso o racial',
  'condition.human-rights': 'Conforme al espíritu de la Declaración Universal de Derechos Humanos',
  'condition.source-acted': 'La fuente actuó cuando se localizó a la persona',
  'asks.serious-crime': 'si es un delito grave de derecho común',
  'asks.behavioural-norms': 'si el delito es controvertido entre países por normas de conducta o culturales',
  'asks.family-or-private': 'si es un asunto familiar o privado',
  'asks.administrative-or-dispute':
    'si es una infracción administrativa o un litigio privado, y si sirve a la delincuencia grave u organizada',
  'asks.penalty-threshold': 'la pena máxima, o la pena impuesta y lo que queda de ella',
  'asks.international-interest': 'si tiene interés para la cooperación policial internacional',
  'asks.identity': 'lo que dice la propia notificación para identificar a la persona',
  'asks.clear-facts': 'si las actividades delictivas de la persona se describen con claridad, con tiempo y lugar',
  'asks.charge': 'si la notificación indica un cargo',
  'asks.law': 'si la notificación nombra la ley que tipifica el delito',
  'asks.penalty': 'si la notificación indica una pena',
  'asks.warrant': 'si la orden de detención es válida',
  'asks.issuing-power': 'si la autoridad que la dictó tenía facultades para ello',
  'asks.extradition': 'si se solicitará la extradición tras la detención',
  'asks.judge': 'si un juez dictó la orden de detención, o puede recurrirse ante uno',
  'asks.political': 'si el asunto es político, militar, religioso o racial',
  'asks.human-rights': 'si están en juego los derechos humanos',
  'asks.source-acted': 'si la fuente actuó cuando se localizó a la persona',
  'reason.not-known': 'Se desconoce {what}. Debe apreciarlo una persona.',
  'reason.file-says': 'Así consta en el expediente.',
  'reason.prosecution-or-sentence': 'No consta si se busca a la persona para procesarla o para que cumpla una pena.',
  'reason.no-maximum': 'No consta ninguna pena máxima con los cargos.',
  'reason.gravest':
    'El cargo más grave cuya pena máxima consta lleva {most, plural, one {# mes} other {# meses}}; se necesitan 24.',
  'reason.gravest-known':
    'El cargo más grave cuya pena máxima consta lleva {most, plural, one {# mes} other {# meses}}; se necesitan 24. De otro cargo no consta y puede ser más grave.',
  'reason.maximum': 'Consta un máximo de {most, plural, one {# mes} other {# meses}}.',
  'reason.sentence': 'Consta una pena impuesta.',
  'reason.no-penalty': 'No consta ninguna pena; se desconoce si la notificación indica una.',
  'reason.no-sentence': 'No consta ninguna pena impuesta.',
  'reason.imposed': 'La pena: {imposed, plural, one {# mes} other {# meses}} (impuesta); se necesitan 6.',
  'reason.remaining': 'La pena: {remaining, plural, one {# mes} other {# meses}} (por cumplir); se necesitan 6.',
  'reason.imposed-and-remaining':
    'La pena: {imposed, plural, one {# mes} other {# meses}} (impuesta), {remaining, plural, one {# mes} other {# meses}} (por cumplir); se necesitan 6.',
  'reason.describes-another': 'Lo que la notificación dice del sexo o del nacimiento no es cierto del cliente.',
  'reason.no-particulars':
    'El expediente no contiene lo que dice la propia notificación para identificar a la persona.',
  'reason.particulars': 'La notificación indica {stated}.',
  'reason.particulars-lacking': 'La notificación indica {stated}. No consta: {lacking}.',
  'particular.names': 'apellidos y nombre',
  'particular.sex': 'sexo',
  'particular.yearOfBirth': 'año de nacimiento',
  'particular.descriptionPrintsOrDocument': 'una descripción física',
  'particular.goodPhotograph': 'una buena fotografía',
  'reason.charge': 'Consta un cargo.',
  'reason.no-charge': 'No consta ningún cargo; se desconoce si la notificación indica uno.',
  'reason.law': 'Consta la disposición de un cargo.',
  'reason.no-law': 'No consta ninguna disposición con los cargos; se desconoce si la notificación nombra una.',
  'reason.warrant': 'Se menciona una orden de detención; una persona debe apreciar si es válida.',
  'reason.no-warrant':
    'No consta ninguna orden de detención por número, fecha o autoridad; se desconoce si la notificación menciona una.',
  'reason.judged':
    '{verdict, select, met {Apreciación de una persona, se cumple} fails {Apreciación de una persona, no se cumple} other {Una persona no pudo determinarlo}}: {note}',
  'reason.judged-without-note':
    '{verdict, select, met {Apreciación de una persona, se cumple} fails {Apreciación de una persona, no se cumple} other {Una persona no pudo determinarlo}}, sin motivo indicado.',
  'summary.fails': 'No se cumple: {articles}.',
  'summary.fails-with-open':
    'No se cumple: {articles}. {open, plural, one {Aún no puede determinarse # condición} other {Aún no pueden determinarse # condiciones}}.',
  'summary.none-fails': 'No consta que falte ninguna condición.',
  'summary.none-fails-with-open':
    'No consta que falte ninguna condición. {open, plural, one {Aún no puede determinarse # condición} other {Aún no pueden determinarse # condiciones}}.',
});
