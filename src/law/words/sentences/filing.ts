import type { SentenceRow } from '../sentence-row.js';

/** What a filing falls short of (`admissibility-tests.ts`, `channel.ts`). */
export const FILING_SENTENCES: readonly SentenceRow[] = [
  [
    'Name at least one applicant.',
    'Indiquez au moins un requérant.',
    'Indique al menos un solicitante.',
    'اذكر مقدم طلب واحدا على الأقل.',
  ],
  [
    'Write the request in Arabic, English, French or Spanish.',
    'Rédigez la requête en anglais, arabe, espagnol ou français.',
    'Redacte la solicitud en árabe, español, francés o inglés.',
    'اكتب الطلب بالعربية أو الإنكليزية أو الفرنسية أو الإسبانية.',
  ],
  [
    'State the reasons: a request for correction or deletion must give them.',
    'Donnez les motifs : une requête en rectification ou en effacement doit les indiquer.',
    'Exponga los motivos: una solicitud de corrección o de supresión debe indicarlos.',
    'اذكر الأسباب: فطلب التصحيح أو الحذف يجب أن يتضمنها.',
  ],
  [
    'Add a copy of an identity document of {name}.',
    'Ajoutez la copie d’une pièce d’identité de {name}.',
    'Añada copia de un documento de identidad de {name}.',
    'أضف نسخة من وثيقة هوية {name}.',
  ],
  [
    'The identity document of {name} expired on {day}: add one in date.',
    'La pièce d’identité de {name} a expiré le {day} : ajoutez-en une valide.',
    'El documento de identidad de {name} caducó el {day}: añada uno vigente.',
    'انتهت صلاحية وثيقة هوية {name} في {day}: أضف وثيقة سارية.',
  ],
  [
    'The identity document of {name} is redacted: add an unredacted copy.',
    'La pièce d’identité de {name} est caviardée : ajoutez une copie complète.',
    'El documento de identidad de {name} está tachado: añada una copia íntegra.',
    'في وثيقة هوية {name} أجزاء محجوبة: أضف نسخة كاملة.',
  ],
  [
    'The identity document of {name} must show name, family name, date of birth and photograph.',
    'La pièce d’identité de {name} doit montrer le prénom, le nom, la date de naissance et la photographie.',
    'El documento de identidad de {name} debe mostrar nombre, apellidos, fecha de nacimiento y fotografía.',
    'يجب أن تُظهر وثيقة هوية {name} الاسم واسم العائلة وتاريخ الميلاد والصورة.',
  ],
  [
    'Add the document showing who acts as parent or guardian of {name}.',
    'Ajoutez la pièce montrant qui est le parent ou le tuteur de {name}.',
    'Añada el documento que muestra quién es progenitor o tutor de {name}.',
    'أضف الوثيقة التي تبين من هو والد {name} أو وصيه.',
  ],
  ['Add {papers} of {name}.', 'Ajoutez {papers} de {name}.', 'Añada {papers} de {name}.', 'أضف {papers} ({name}).'],
  ['the incorporation document', 'l’acte constitutif', 'la escritura de constitución', 'وثيقة التأسيس'],
  ['proof of standing', 'la preuve de la qualité pour agir', 'la prueba de la legitimación', 'ما يثبت الصفة'],
  [
    'the incorporation document and proof of standing',
    'l’acte constitutif et la preuve de la qualité pour agir',
    'la escritura de constitución y la prueba de la legitimación',
    'وثيقة التأسيس وما يثبت الصفة',
  ],
  ['Add the power of attorney.', 'Ajoutez la procuration.', 'Añada el poder.', 'أضف التوكيل.'],
  [
    'The power of attorney must be signed by the applicant.',
    'La procuration doit être signée par le requérant.',
    'El poder debe estar firmado por el solicitante.',
    'يجب أن يوقع مقدم الطلب التوكيل.',
  ],
  [
    'The power of attorney is signed on {day}, after the filing.',
    'La procuration est signée le {day}, après le dépôt.',
    'El poder está firmado el {day}, después de la presentación.',
    'التوكيل موقع في {day}، أي بعد تقديم الطلب.',
  ],
  [
    'The power of attorney expired on {day}: have a new one signed.',
    'La procuration a expiré le {day} : faites-en signer une nouvelle.',
    'El poder caducó el {day}: haga firmar uno nuevo.',
    'انتهت صلاحية التوكيل في {day}: يلزم توقيع توكيل جديد.',
  ],
  [
    "The power of attorney should authorise access to any information about the applicant in INTERPOL's files.",
    'La procuration devrait autoriser l’accès à toute information sur le requérant dans les fichiers d’INTERPOL.',
    'El poder debería autorizar el acceso a toda información sobre el solicitante en los ficheros de INTERPOL.',
    'ينبغي أن يخوّل التوكيل الاطلاع على أي معلومات عن مقدم الطلب في ملفات الإنتربول.',
  ],
  [
    'The portal takes one kind of request at a time: file access and deletion apart.',
    'Le portail ne prend qu’une sorte de requête à la fois : déposez l’accès et l’effacement séparément.',
    'El portal admite una clase de solicitud cada vez: presente por separado el acceso y la supresión.',
    'لا تقبل البوابة إلا نوعا واحدا من الطلبات في كل مرة: قدّم طلب الاطلاع وطلب الحذف كلا على حدة.',
  ],
  [
    'Translate {n} annex(es) into a working language and send the original too.',
    'Annexes à traduire dans une langue de travail, l’original étant joint aussi : {n}.',
    'Anexos que hay que traducir a una lengua de trabajo, enviando también el original: {n}.',
    'مرفقات يلزم ترجمتها إلى إحدى لغات العمل مع إرسال الأصل أيضا: {n}.',
  ],
  [
    '{pages} pages of argument; the Commission asks for brevity, and {most} is the figure reported.',
    '{pages} pages d’argumentation ; la Commission demande d’être bref, et le chiffre rapporté est de {most}.',
    '{pages} páginas de argumentos; la Comisión pide brevedad, y la cifra de la que se informa es {most}.',
    'عدد صفحات الحجج {pages}؛ وتطلب اللجنة الإيجاز، والعدد المتداول هو {most}.',
  ],
  [
    '{annexes} annexes; {most} is the figure reported.',
    '{annexes} annexes ; le chiffre rapporté est de {most}.',
    '{annexes} anexos; la cifra de la que se informa es {most}.',
    'عدد المرفقات {annexes}؛ والعدد المتداول هو {most}.',
  ],
  [
    'The CCF Portal opened at 10:00 CET on 26 March 2026: a filing before that went by e-mail, post or hand.',
    'Le portail de la CCF a ouvert le 26 mars 2026 à 10 h (heure de Lyon) : avant cela, on déposait par courriel, par la poste ou en main propre.',
    'El portal de la CCF abrió el 26 de marzo de 2026 a las 10:00 (hora de Lyon): antes se presentaba por correo electrónico, correo postal o en mano.',
    'افتُتحت بوابة اللجنة في 26 مارس 2026 الساعة 10:00 بتوقيت ليون: وقبل ذلك كان التقديم بالبريد الإلكتروني أو البريد أو باليد.',
  ],
];
