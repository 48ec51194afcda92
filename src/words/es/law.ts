// Over 200 lines: one table, which a translator reads row by row in every language alike.
import type { law as english } from '../en/law.js';
import { translation } from '../message.js';

export const law = translation<typeof english>()({
  'span.day':
    '{n, plural, =0 {cero días} =1 {un día} =2 {dos días} =3 {tres días} =4 {cuatro días} =5 {cinco días} =6 {seis días} =7 {siete días} =8 {ocho días} =9 {nueve días} =10 {diez días} other {# días}}',
  'span.working-day':
    '{n, plural, =0 {cero días hábiles} =1 {un día hábil} =2 {dos días hábiles} =3 {tres días hábiles} =4 {cuatro días hábiles} =5 {cinco días hábiles} =6 {seis días hábiles} =7 {siete días hábiles} =8 {ocho días hábiles} =9 {nueve días hábiles} =10 {diez días hábiles} other {# días hábiles}}',
  'span.week':
    '{n, plural, =0 {cero semanas} =1 {una semana} =2 {dos semanas} =3 {tres semanas} =4 {cuatro semanas} =5 {cinco semanas} =6 {seis semanas} =7 {siete semanas} =8 {ocho semanas} =9 {nueve semanas} =10 {diez semanas} other {# semanas}}',
  'span.month':
    '{n, plural, =0 {cero meses} =1 {un mes} =2 {dos meses} =3 {tres meses} =4 {cuatro meses} =5 {cinco meses} =6 {seis meses} =7 {siete meses} =8 {ocho meses} =9 {nueve meses} =10 {diez meses} other {# meses}}',
  'span.year':
    '{n, plural, =0 {cero años} =1 {un año} =2 {dos años} =3 {tres años} =4 {cuatro años} =5 {cinco años} =6 {seis años} =7 {siete años} =8 {ocho años} =9 {nueve años} =10 {diez años} other {# años}}',
  'count.day': '{n, plural, one {# día} other {# días}}',
  'count.working-day': '{n, plural, one {# día hábil} other {# días hábiles}}',
  'count.week': '{n, plural, one {# semana} other {# semanas}}',
  'count.month': '{n, plural, one {# mes} other {# meses}}',
  'count.year': '{n, plural, one {# año} other {# años}}',
  'reason.counted-from': 'Punto de partida: {fact}.',
  'reason.counted-from-date-of-rule': 'Punto de partida, dado por otra regla: {fact}.',
  'reason.stands-in': 'Como no se conoce {wanted}, se toma {fact}.',
  'reason.stands-in-not-before': 'Como no se conoce {wanted}, que no pudo ser antes, se toma {fact}.',
  'reason.earliest-of-several':
    'Punto de partida: {fact}, lo más antiguo que consta, pues cuenta el primer descubrimiento.',
  'reason.chained-months':
    'El paso anterior, cuyo día se desconoce, recibe su mayor duración legal, {span}; todos los meses se suman de una vez y no uno tras otro.',
  'reason.add-span': '{count} después, sin contar el día de partida.',
  'reason.add-months': '{count} después: el mismo número de día.',
  'reason.subtract-span': '{count} antes.',
  'reason.month-end': 'Ese mes no tiene día {day}: se toma su último día.',
  'reason.day-one-counts': 'El propio día de partida cuenta como primer día.',
  'reason.weekend-kept':
    'Es {on, date, weekday}, y la fecha no se traslada: no se conoce ninguna regla que mueva una fecha que cae en día inhábil.',
  'reason.rolled-forward': 'Día inhábil; nuestra propia fecha pasa al siguiente día hábil.',
  'reason.given-by-paper': 'El día está fijado expresamente: {fact}.',
  'reason.target-before': 'Nuestro propio objetivo: el último día hábil al menos 14 días antes.',
  'reason.target-at-once':
    'Catorce días antes caería antes del día de partida, así que nuestro propio objetivo es inmediato.',
  'reason.extended-to': 'Plazo prorrogado; la fecha original sigue constando.',
  'reason.hand': 'Introducida a mano, sin fuente indicada.',
  'reason.hand-from': 'Introducida a mano, según {source}.',
  'reason.fixed': 'Fijada por una persona.',
  'reason.fixed-because': 'Fijada por una persona: {reason}',
  'verb.statutory': 'debe',
  'verb.ordered': 'debe',
  'verb.expected': 'debería',
  'verb.internal': 'se propone',
  'sentence.counted': '{opening}: {reckoning} {ground}.',
  'sentence.uncounted': '{opening} {ground}.',
  'opening.dated': '{Party} {verb} {duty} a más tardar el {due, date, weekday} {due, date, long}',
  'opening.undated':
    '{Party} {verb} {duty}; no hay día fijado, y se debe desde el {since, date, weekday} {since, date, long}, {fact}',
  'opening.day-in-letter':
    '{Party} {verb} {duty} a más tardar el día que fija la comunicación, que aún no se ha introducido',
  'opening.length-of-treaty':
    '{Party} {verb} {duty}; el tiempo concedido desde el {since, date, weekday} {since, date, long}, {fact}, debe introducirse para que se muestre una fecha',
  'reckoning.given': 'el día está fijado en el propio documento y no se cuenta',
  'reckoning.after': '{span} desde el {on, date, weekday} {on, date, long}, {fact}',
  'reckoning.same-day': 'el mismo día, {fact}',
  'reckoning.starting-with': '{span} desde el {on, date, weekday} {on, date, long} inclusive, {fact}',
  'reckoning.before': '{span} antes del {on, date, weekday} {on, date, long}, {fact}',
  'ground.text': '({citation})',
  'ground.ours': '(nuestra propia fecha, que ningún texto fija)',
  'counting.stands-in-not-before': 'La fecha no puede caer antes.',
  'counting.earliest-of-several': 'De los días que constan cuenta el más antiguo.',
  'counting.month-end': 'Ese mes no tiene día {day}, así que cuenta su último día.',
  'counting.chained-months': 'Este tiempo incluye {span}, la mayor duración legal de los pasos anteriores.',
  'counting.weekend-kept':
    'La fecha cae en {on, date, weekday} y no se traslada, pues no se conoce ninguna regla que la mueva.',
  'counting.rolled-forward': 'Un día inhábil pasa al siguiente día hábil.',
  'counting.target-before': 'Nuestro propio objetivo es el {on, date, weekday} {on, date, long}.',
  'counting.target-at-once':
    'Nuestro propio objetivo es el {on, date, weekday} {on, date, long}, es decir, de inmediato.',
  'counting.holiday-kept':
    'La fecha cae en festivo ({on, date, weekday}) y no se traslada, pues no se conoce ninguna regla que la mueva.',
  'note.stands-in': 'No se conoce {wanted}; en su lugar se toma {fact}.',
  'note.safe':
    'La fecha puede caer ya el {on, date, weekday} {on, date, long}, pues el día de partida no se conoce con exactitud.',
  'note.extended':
    'Se comunicó una prórroga hasta el {on, date, weekday} {on, date, long}; la fecha original sigue constando.',
  'note.met': 'Cumplido el {on, date, weekday} {on, date, long}.',
  'note.ended': 'Ya no se debe nada desde el {on, date, weekday} {on, date, long}, {fact}.',
  'note.held-up': 'Está pendiente un examen a cargo de {party}; no mueve la fecha.',
  'confidence.inferred': 'La fecha es deducida.',
  'confidence.assumed': 'La fecha se apoya en un supuesto.',
  'sureness.secondary':
    'La regla solo se conoce por una fuente secundaria: compruebe el texto antes de confiar en la fecha.',
  'sureness.derived': 'La regla es una deducción nuestra, no las palabras de un texto.',
  'sureness.recalled': 'La regla se cita de memoria: compruebe el texto antes de confiar en la fecha.',
  joined: '{first} {second}',
  'hand.sentence':
    '{title}: vence el {due, date, weekday} {due, date, long}; la fecha se introdujo a mano el {entered, date, weekday} {entered, date, long}, sin fuente indicada.',
  'hand.sentence-from':
    '{title}: vence el {due, date, weekday} {due, date, long}; la fecha se introdujo a mano el {entered, date, weekday} {entered, date, long}, según {source}.',
  'hand.fixed': 'En su lugar, una persona fijó el {due, date, weekday} {due, date, long}.',
  'hand.fixed-because': 'En su lugar, una persona fijó el {due, date, weekday} {due, date, long}: {reason}',
  'length.promptly': 'sin demora: no hay día fijado',
  'length.by-letter': 'a más tardar el día que fija la comunicación',
  'length.per-file': 'un tiempo que fija el tratado, la ley o el expediente',
  'length.adjustable': '{span}, salvo que el expediente fije otro tiempo',
  'fallback.longer': '{fact} y {span} más',
  'fallback.once-decided': '{fact}, una vez que se sabe que hay decisión',
  'fallback.longer-once-decided': '{fact} y {span} más, una vez que se sabe que hay decisión',
  'party.ccf': 'la Comisión',
  'party.general-secretariat': 'la Secretaría General',
  'party.source-ncb': 'la OCN fuente',
  'party.other-ncb': 'la OCN interesada',
  'party.state': 'el Estado interesado',
  'party.court': 'el tribunal',
  'party.authority': 'la autoridad',
  'party.third-party': 'la empresa u organismo consultado',
  'party.applicant': 'el solicitante',
  'party.firm': 'nuestro despacho',
  'bearer.requesting-state': 'el Estado requirente',
  'bearer.requested-state': 'el Estado requerido',
  'bearer.executing-court': 'el tribunal de ejecución',
  'bearer.states-concerned': 'cada Estado interesado',
  'bearer.requested-person': 'la persona reclamada',
  'bearer.author': 'el autor de la comunicación',
  'bearer.government': 'el gobierno',
  'bearer.complainant': 'el autor de la queja',
  'bearer.national-authority': 'la autoridad nacional',
  'bearer.controller': 'el responsable del tratamiento',
  'bearer.agency': 'el organismo consultado',
  'bearer.respondent': 'el demandado',
  'bearer.national-bureau': 'la Oficina Central Nacional ({country})',
  'bearer.named': '{name}',
  'filing.no-applicant': 'Indique al menos un solicitante.',
  'filing.language': 'Redacte la solicitud en árabe, español, francés o inglés.',
  'filing.no-reasons': 'Exponga los motivos: una solicitud de rectificación o de supresión debe indicarlos.',
  'filing.no-identity-document': 'Añada copia de un documento de identidad de {name}.',
  'filing.identity-expired': 'El documento de identidad de {name} caducó el {day, date, long}: añada uno vigente.',
  'filing.identity-redacted': 'El documento de identidad de {name} está tachado: añada una copia íntegra.',
  'filing.identity-incomplete':
    'El documento de identidad de {name} debe mostrar nombre, apellidos, fecha de nacimiento y fotografía.',
  'filing.no-guardian': 'Añada el documento que muestra quién es progenitor o tutor de {name}.',
  'filing.no-papers': 'Añada {papers} de {name}.',
  'filing.paper.incorporation': 'la escritura de constitución',
  'filing.paper.standing': 'la prueba de la legitimación',
  'filing.paper.both': 'la escritura de constitución y la prueba de la legitimación',
  'filing.no-power': 'Añada el poder.',
  'filing.power-unsigned': 'El poder debe estar firmado por el solicitante.',
  'filing.power-signed-later': 'El poder está firmado el {day, date, long}, después de la presentación.',
  'filing.power-expired': 'El poder caducó el {day, date, long}: haga firmar uno nuevo.',
  'filing.power-scope':
    'El poder debería autorizar el acceso a toda información sobre el solicitante en los ficheros de INTERPOL.',
  'filing.one-kind':
    'El portal admite una clase de solicitud cada vez: presente por separado el acceso y la supresión.',
  'filing.untranslated': 'Anexos que hay que traducir a una lengua de trabajo, enviando también el original: {n}.',
  'filing.too-long':
    '{pages} páginas de argumentos; la Comisión pide brevedad, y la cifra de la que se informa es {most}.',
  'filing.too-many-annexes': '{annexes} anexos; la cifra de la que se informa es {most}.',
  'filing.portal-not-open':
    'El portal de la CCF abrió el 26 de marzo de 2026 a las 10:00 (hora de Lyon): antes se presentaba por correo electrónico, correo postal o en mano.',
  'day.hyphens': '«{text}» no se lee: escriba el día como AAAA-MM-DD, con guiones.',
  'day.full-year': '«{text}» no se lee: escriba el día como AAAA-MM-DD, con el año completo.',
  'day.either-order':
    '«{text}» no se lee, porque el orden de día y mes (DD/MM o MM/DD) nunca se adivina: escriba {first} o {second}.',
  'day.guessed-order':
    '«{text}» no se lee, porque el orden de día y mes (DD/MM o MM/DD) nunca se adivina: escriba {iso}.',
  'day.no-such-day': '«{text}» no es un día que exista. Escriba el día como AAAA-MM-DD.',
  'day.no-such-month': '«{iso}» no es un día que exista: no hay mes {month}.',
  'day.short-month': '«{iso}» no es un día que exista: ese mes tiene {n} días.',
  'day.contradiction':
    'Uno de dos días es erróneo: {later} ({laterDay, date, long}) es anterior a {earlier} ({earlierDay, date, long}). Corrija el que lo sea.',
  'suggestion.what.access': 'solicitud de acceso',
  'suggestion.what.correction': 'solicitud de rectificación',
  'suggestion.what.deletion': 'solicitud de supresión',
  'suggestion.what.combined': 'solicitud de acceso y de supresión',
  'suggestion.what.revision': 'solicitud de revisión',
  'suggestion.what.preventive': 'solicitud preventiva',
  'suggestion.confirm-status':
    'Pedir al Estado de acogida que confirme el estatuto a INTERPOL: se invita a los países miembros a hacerlo, y los datos del Estado cuya persecución se teme se suprimen en cuanto un país miembro lo confirma.',
  'suggestion.evidence-refugee':
    'Presentar la decisión como prueba en la {what} en curso: la política sobre refugiados pide suprimir los datos del Estado cuya persecución se teme. Señalar como confidencial lo que revele dónde vive el cliente.',
  'suggestion.evidence-refusal':
    'Presentar la decisión como prueba en la {what} en curso: una denegación y sus motivos importan para saber si los datos aún sirven a su finalidad, y para las garantías dadas para la notificación.',
  'suggestion.evidence-warrant':
    'Presentar la decisión como prueba en la {what} en curso: una notificación exige una orden de detención válida, y se anula cuando ya no se cumplen sus condiciones.',
  'suggestion.evidence-acquittal':
    'Presentar la decisión como prueba en la {what} en curso: a quien ya fue juzgado no se le busca de nuevo por los mismos hechos. Indicar si la sentencia es firme.',
  'suggestion.evidence-limitation':
    'Presentar la decisión como prueba en la {what} en curso: un caso prescrito ya no es base lícita de los datos; en la decisión 2023-6 la fuente lo admitió.',
  'suggestion.evidence-served':
    'Presentar la decisión como prueba en la {what} en curso: cumplida la pena, los datos han alcanzado su finalidad.',
  'suggestion.evidence-transfer':
    'Presentar la decisión como prueba en la {what} en curso: el Estado que registró los datos ya no persigue los hechos.',
  'suggestion.evidence-harm':
    'Presentar la decisión como prueba en la {what} en curso: un tribunal o un comité apreció un riesgo real de daño irreparable.',
  'suggestion.start-revision':
    'Considerar una revisión de la {what} ya decidida: puede ser un hecho nuevo, y los seis meses corren desde el día en que se descubrió. Si se indica ese día, el plazo empieza.',
  'suggestion.source-request':
    'Considerar pedir a las autoridades de la fuente que retiren sus datos. Sopesar antes lo que el escrito les dice: nunca dónde vive el cliente.',
  'suggestion.file-request':
    'Considerar una solicitud a la Comisión: el expediente no tiene ninguna en la que pueda plantearse.',
  'suggestion.provisional-measure':
    'Considerar pedir en la {what} en curso que entretanto se bloqueen los datos: tales medidas se han pedido por detención basada en los datos, extradición inminente y estatuto protegido.',
  'suggestion.open-proceeding':
    'Considerar una demanda ante el Tribunal Europeo de Derechos Humanos: cuatro meses desde la notificación de la decisión definitiva. Su plazo corre en un procedimiento propio, que el expediente no tiene.',
  'suggestion.interim-measure':
    'Considerar pedir al Tribunal Europeo de Derechos Humanos que suspenda la expulsión, lo antes posible antes de ella.',
  'suggestion.confirm-deletion':
    'Pedir a la Comisión en la {what} en curso que confirme lo que se suprimió y si decide de todos modos sobre el fondo: sin una conclusión, los datos pueden volver.',
  'suggestion.re-check-record':
    'Averiguar si este registro ha desaparecido también, y comprobarlo de nuevo a los 3 y a los 12 meses: puede volver con otro color, y las copias nacionales y las listas pueden quedar.',
  'suggestion.re-check-status':
    'Comprobar lo que la {what} en curso dice del estatuto: los datos suprimidos por él pueden restablecerse, y lo que ya no sea cierto debe corregirse.',
  'title-with': '{title}: {whom}',
  'status.met': 'Cumplido el {on, date, long}.',
  'status.replaced': '«{title}» lo ha sustituido.',
  'status.ended': 'Nada se debe desde el {on, date, long}.',
  'status.retired': 'Retirado tras revisar un nuevo cálculo.',
  'filing.channel':
    'Desde el 26 de marzo de 2026 las nuevas solicitudes se presentan por el portal de la CCF; otra vía exige circunstancias excepcionales (Normas de Funcionamiento, art. 25(2)).',
  'measure.letter': 'Solo la Sala de Solicitudes adopta medidas provisionales; esta solicitud es un escrito a otros.',
  'measure.draft':
    'Esta solicitud es un borrador; preséntela antes, pues una medida provisional se pide dentro de ella.',
  'suggestion.confirm-status-of':
    'Pedir al Estado de acogida ({country}) que confirme el estatuto a INTERPOL: se invita a los países miembros a hacerlo, y los datos del Estado cuya persecución se teme se suprimen en cuanto un país miembro lo confirma.',
  'day.write': 'Escriba el día como AAAA-MM-DD, por ejemplo 2026-04-03.',
  'step.refused': '«{step}» no puede registrarse: el estado de esta solicitud ({kind}) es «{state}».',
  'step.open': 'Posible desde aquí: {steps}.',
  'step.none-open': 'Ningún paso es posible desde aquí.',
  'step.notified-after-implementation':
    'Una decisión que modifica los ficheros se notifica una vez comunicada su aplicación (Estatuto de la CCF, art. 41(3)).',
  'step.nothing-to-implement': 'La decisión no deja nada que aplicar.',
  'step.decided-once-admissible':
    'La Comisión decide sobre las solicitudes que ha declarado admisibles (Estatuto de la CCF, arts. 32 y 40).',
  'measure.over':
    'El estado de esta solicitud es «{state}»; una medida provisional vale hasta una decisión, así que pídala en una nueva solicitud.',
  'measure.refused': '«{step}» no puede registrarse: el estado de esta medida provisional es «{state}».',
  'new-fact': 'Hecho recién descubierto',
  'table.line': 'Línea {line}: {problem}',
  'table.cell': 'Línea {line}, columna {column}: {problem}',
  'table.span.day': 'Escriba un número entero de días, de 1 a {most}.',
  'table.span.working-day': 'Escriba un número entero de días hábiles, de 1 a {most}.',
  'table.span.week': 'Escriba un número entero de semanas, de 1 a {most}.',
  'table.span.month': 'Escriba un número entero de meses, de 1 a {most}.',
  'table.span.year': 'Escriba un número entero de años, de 1 a {most}.',
  'table.quote-open': 'Esta comilla no se cierra nunca.',
  'table.after-quote': 'Tras una comilla de cierre solo puede venir una coma o el final de la línea.',
  'table.fill-in': 'Rellene este campo.',
  'table.unknown': '«{cell}» no se conoce aquí. Elija entre: {choices}.',
  'table.too-long': 'Escriba {most} caracteres como máximo.',
  'table.id-prefix':
    'Empiece el identificador por «{prefix}» y siga con mayúsculas, cifras y _, por ejemplo {prefix}APPEAL.',
  'table.other-set': 'Esta tabla es del conjunto de reglas {code}.',
  'table.name-date-fact':
    'Indique el hecho que registra el día que fija la comunicación, por ejemplo applicantReplyDueOn.',
  'table.only-by-letter': 'Solo lo tiene una fila cuya unidad es by-letter.',
  'table.no-number': 'Déjelo vacío: {unit} no lleva número.',
  'table.before-beginning': 'Es anterior a in_force_from ({from, date, long}).',
  'table.no-kinds': 'Déjelo vacío: {subject} no tiene clases.',
  'table.no-kind': '«{cell}» no es una clase de {subject}: {kinds}.',
  'table.fallback':
    '«{cell}» no se lee. Escriba hechos separados por «else», cada uno con sus meses y su grado de certeza, por ejemplo decidedOn + 1 month as assumed.',
  'table.no-fact':
    '«{cell}» no es un hecho. La descripción de la API los enumera todos (GoldenFactDto, name), por ejemplo decidedOn.',
  'table.empty': 'Escriba una línea con los nombres de las columnas y al menos una regla debajo.',
  'table.too-many': 'Un conjunto de reglas contiene {most} reglas como máximo.',
  'table.semicolons': 'Separe las columnas con comas.',
  'table.no-column': 'No existe esa columna. Las columnas son: {columns}.',
  'table.twice': 'Esta columna está dos veces.',
  'table.missing': 'Falta esta columna.',
  'table.too-many-cells':
    'Esta línea tiene {cells} celdas, la primera {columns}: ponga entre comillas la celda que contenga una coma.',
  'table.id-twice': 'Este identificador ya está en la línea {earlier}.',
  'choice.rule-sets': 'conjuntos de reglas de procedimientos',
  'choice.varying': 'conjuntos de reglas elegidos en los que la práctica nacional difiere sobre el primer día',
  'choice.counting': 'formas de contar',
  'choice.open-lengths': 'reglas de los conjuntos elegidos que dejan abierta su duración',
  'choice.among': '«{name}» no es ninguno de los siguientes: {what}; elija entre: {choices}.',
  'choice.none': '«{name}» no es ninguno de los siguientes: {what}; déjelo fuera, pues aquí no hay ninguno.',
  'choice.length': 'Escriba una duración con un número y una unidad, la unidad una de: {units}.',
  'rule-set.ccf-statute': 'Estatuto de la CCF',
  'rule-set.ccf-operating-rules': 'Normas de Funcionamiento de la CCF',
  'rule-set.ccf-decision': 'Plazos fijados por decisiones de la CCF',
  'rule-set.rpd': 'Reglamento de INTERPOL sobre el Tratamiento de Datos',
  'rule-set.practice': 'Lo que la experiencia hace esperar, y nuestros propios objetivos',
  'rule-set.ece': 'Convenio Europeo de Extradición',
  'rule-set.bilateral': 'Tratados bilaterales de extradición',
  'rule-set.eaw': 'Orden de detención europea',
  'rule-set.uk-extradition': 'Extradition Act 2003',
  'rule-set.echr': 'Tribunal Europeo de Derechos Humanos',
  'rule-set.un': 'Órganos de derechos humanos de las Naciones Unidas',
  'rule-set.asylum': 'Asilo',
  'rule-set.data-protection': 'Protección de datos y Sistema de Información de Schengen',
  'rule-set.us': 'Estados Unidos',
  'authority.general-assembly': 'Asamblea General de INTERPOL',
  'authority.ccf': 'CCF',
  'authority.none': 'ningún texto',
  'authority.council-of-europe': 'Consejo de Europa',
  'authority.treaty': 'el tratado aplicable',
  'authority.european-union': 'Unión Europea',
  'authority.united-kingdom': 'Reino Unido',
  'authority.united-nations': 'Naciones Unidas',
  'authority.national-law': 'derecho nacional',
  'authority.united-states': 'Estados Unidos',
  'filing-under.documents': 'Normas de Funcionamiento de la CCF, art. 30; CCF, admisibilidad de una solicitud',
  'filing-under.statute': 'Estatuto de la CCF, art. {articles}',
  'filing-under.portal': 'portal de la CCF (fuente secundaria)',
  'filing-under.practice': 'práctica',
  'filing-under.length': 'ningún texto leído; cifras en circulación',
  'filing-under.channel': 'Normas de Funcionamiento de la CCF, art. 25(2)',
});
