import type { SentenceRow } from '../sentence-row.js';

/** What an event gives reason to consider, and what is called `{what}` in it. */
export const SUGGESTION_SENTENCES: readonly SentenceRow[] = [
  ['request for access', 'requête en accès', 'solicitud de acceso', 'طلب الاطلاع'],
  ['request for correction', 'requête en rectification', 'solicitud de corrección', 'طلب التصحيح'],
  ['request for deletion', 'requête en effacement', 'solicitud de supresión', 'طلب الحذف'],
  [
    'request for access and deletion',
    'requête en accès et en effacement',
    'solicitud de acceso y de supresión',
    'طلب الاطلاع والحذف',
  ],
  ['request for revision', 'requête en révision', 'solicitud de revisión', 'طلب إعادة النظر'],
  ['request for refusal in advance', 'requête préventive', 'solicitud preventiva', 'الطلب الوقائي'],
  [
    'Ask the host state{country} to confirm the status to INTERPOL: members are asked to, and data from the state of feared persecution are deleted once a member confirms it.',
    'Demander à l’État d’accueil{country} de confirmer le statut à INTERPOL : les pays membres y sont invités, et les données provenant de l’État où la persécution est redoutée sont effacées dès qu’un pays membre le confirme.',
    'Pedir al Estado de acogida{country} que confirme el estatuto a INTERPOL: se invita a los países miembros a hacerlo, y los datos del Estado cuya persecución se teme se suprimen en cuanto un país miembro lo confirma.',
    'مطالبة الدولة المضيفة{country} بتأكيد الصفة للإنتربول: فالبلدان الأعضاء مدعوة إلى ذلك، وتُحذف بيانات الدولة التي يُخشى اضطهادها متى أكد بلد عضو ذلك.',
  ],
  [
    'File the decision as evidence in the pending {what}: the refugee policy asks for deletion of data from the state of feared persecution. Mark confidential what tells where the client lives.',
    'Produire la décision comme preuve dans la {what} en cours : la politique relative aux réfugiés demande l’effacement des données provenant de l’État où la persécution est redoutée. Signaler comme confidentiel ce qui révèle où vit le client.',
    'Presentar la decisión como prueba en la {what} en curso: la política sobre refugiados pide suprimir los datos del Estado cuya persecución se teme. Señalar como confidencial lo que revele dónde vive el cliente.',
    'تقديم القرار دليلا في {what} قيد النظر: فسياسة اللاجئين تطلب حذف بيانات الدولة التي يُخشى اضطهادها. ويوسم بالسرية كل ما يكشف مكان إقامة الموكل.',
  ],
  [
    'File the decision as evidence in the pending {what}: a refusal and its reasons bear on whether the data still serve their purpose, and on the assurances given for the notice.',
    'Produire la décision comme preuve dans la {what} en cours : un refus et ses motifs importent pour savoir si les données servent encore leur finalité, et pour les assurances données pour la notice.',
    'Presentar la decisión como prueba en la {what} en curso: una denegación y sus motivos importan para saber si los datos aún sirven a su finalidad, y para las garantías dadas para la notificación.',
    'تقديم القرار دليلا في {what} قيد النظر: فللرفض وأسبابه أثر في ما إذا كانت البيانات لا تزال تخدم غرضها، وفي الضمانات المقدمة من أجل النشرة.',
  ],
  [
    'File the decision as evidence in the pending {what}: a notice needs a valid warrant, and is cancelled when its conditions are no longer met.',
    'Produire la décision comme preuve dans la {what} en cours : une notice exige un mandat valable, et elle est annulée quand ses conditions ne sont plus remplies.',
    'Presentar la decisión como prueba en la {what} en curso: una notificación exige una orden válida, y se anula cuando ya no se cumplen sus condiciones.',
    'تقديم القرار دليلا في {what} قيد النظر: فالنشرة تستلزم مذكرة توقيف سارية، وتُلغى متى لم تعد شروطها مستوفاة.',
  ],
  [
    'File the decision as evidence in the pending {what}: who was tried is not sought again for the same acts. Say whether the judgment is final.',
    'Produire la décision comme preuve dans la {what} en cours : qui a été jugé n’est plus recherché pour les mêmes faits. Dire si le jugement est définitif.',
    'Presentar la decisión como prueba en la {what} en curso: a quien ya fue juzgado no se le busca de nuevo por los mismos hechos. Indicar si la sentencia es firme.',
    'تقديم القرار دليلا في {what} قيد النظر: فمن حوكم لا يُلاحق مرة أخرى بالأفعال نفسها. ويُذكر هل الحكم نهائي.',
  ],
  [
    'File the decision as evidence in the pending {what}: a time-barred case is no lawful basis for the data any more; in decision 2023-6 the source conceded it.',
    'Produire la décision comme preuve dans la {what} en cours : une affaire prescrite n’est plus un fondement licite des données ; dans la décision 2023-6, la source l’a admis.',
    'Presentar la decisión como prueba en la {what} en curso: un caso prescrito ya no es base lícita de los datos; en la decisión 2023-6 la fuente lo admitió.',
    'تقديم القرار دليلا في {what} قيد النظر: فالقضية المتقادمة لم تعد أساسا مشروعا للبيانات؛ وقد سلّم المصدر بذلك في القرار 2023-6.',
  ],
  [
    'File the decision as evidence in the pending {what}: with the sentence served the data have achieved their purpose.',
    'Produire la décision comme preuve dans la {what} en cours : la peine étant purgée, les données ont atteint leur finalité.',
    'Presentar la decisión como prueba en la {what} en curso: cumplida la pena, los datos han alcanzado su finalidad.',
    'تقديم القرار دليلا في {what} قيد النظر: فبعد قضاء العقوبة تكون البيانات قد حققت غرضها.',
  ],
  [
    'File the decision as evidence in the pending {what}: the state that recorded the data no longer prosecutes.',
    'Produire la décision comme preuve dans la {what} en cours : l’État qui a enregistré les données ne poursuit plus.',
    'Presentar la decisión como prueba en la {what} en curso: el Estado que registró los datos ya no persigue los hechos.',
    'تقديم القرار دليلا في {what} قيد النظر: فالدولة التي سجلت البيانات لم تعد تباشر الملاحقة.',
  ],
  [
    'File the decision as evidence in the pending {what}: a court or committee saw a real risk of irreparable harm.',
    'Produire la décision comme preuve dans la {what} en cours : une juridiction ou un comité a vu un risque réel de préjudice irréparable.',
    'Presentar la decisión como prueba en la {what} en curso: un tribunal o un comité apreció un riesgo real de daño irreparable.',
    'تقديم القرار دليلا في {what} قيد النظر: فقد رأت محكمة أو لجنة خطرا حقيقيا بوقوع ضرر لا يمكن جبره.',
  ],
  [
    'Consider a revision of the decided {what}: this may be a new fact, and the six months run from the day it was discovered. Taken with that day, the clock starts.',
    'Envisager une révision de la {what} déjà tranchée : ce peut être un fait nouveau, et les six mois courent du jour de sa découverte. Si ce jour est indiqué, le délai part.',
    'Considerar una revisión de la {what} ya decidida: puede ser un hecho nuevo, y los seis meses corren desde el día en que se descubrió. Si se indica ese día, el plazo empieza.',
    'النظر في طلب إعادة النظر في {what} الذي بُتّ فيه: فقد تكون هذه واقعة جديدة، وتسري الأشهر الستة من يوم اكتشافها. وبذكر ذلك اليوم تبدأ المهلة.',
  ],
  [
    'Consider asking the authorities of the source to withdraw its data. Weigh first what the letter tells them: never where the client lives.',
    'Envisager de demander aux autorités de la source de retirer ses données. Peser d’abord ce que la lettre leur apprend : jamais où vit le client.',
    'Considerar pedir a las autoridades de la fuente que retiren sus datos. Sopesar antes lo que la carta les dice: nunca dónde vive el cliente.',
    'النظر في مطالبة سلطات المصدر بسحب بياناته. ويُوزن قبل ذلك ما تخبرهم به الرسالة: لا يُذكر أبدا مكان إقامة الموكل.',
  ],
  [
    'Consider a request to the Commission: the file has none in which this could be raised.',
    'Envisager une requête à la Commission : le dossier n’en contient aucune où cela puisse être soulevé.',
    'Considerar una solicitud a la Comisión: el expediente no tiene ninguna en la que pueda plantearse.',
    'النظر في تقديم طلب إلى اللجنة: فليس في الملف طلب يمكن أن يُثار فيه ذلك.',
  ],
  [
    'Consider asking in the pending {what} that the data be blocked meanwhile: detention on the data, imminent extradition and protected status are what such measures have been asked for.',
    'Envisager de demander, dans la {what} en cours, que les données soient bloquées entre-temps : de telles mesures ont été demandées pour une détention fondée sur les données, une extradition imminente et un statut protégé.',
    'Considerar pedir en la {what} en curso que entretanto se bloqueen los datos: tales medidas se han pedido por detención basada en los datos, extradición inminente y estatuto protegido.',
    'النظر في أن يُطلب في {what} قيد النظر حجب البيانات في الأثناء: فقد طُلبت تدابير كهذه بسبب احتجاز مبني على البيانات أو تسليم وشيك أو صفة مشمولة بالحماية.',
  ],
  [
    'Consider an application to the European Court of Human Rights: four months from the day the final decision was served. Its clock runs in a proceeding of its own, which the file does not have.',
    'Envisager une requête à la Cour européenne des droits de l’homme : quatre mois à compter de la signification de la décision définitive. Son délai court dans une procédure propre, que le dossier n’a pas.',
    'Considerar una demanda ante el Tribunal Europeo de Derechos Humanos: cuatro meses desde la notificación de la decisión definitiva. Su plazo corre en un procedimiento propio, que el expediente no tiene.',
    'النظر في رفع شكوى إلى المحكمة الأوروبية لحقوق الإنسان: أربعة أشهر من يوم تبليغ القرار النهائي. وتسري مهلتها في إجراء خاص بها، وهو غير موجود في الملف.',
  ],
  [
    'Consider asking the European Court of Human Rights to stay the removal, as early as possible before it.',
    'Envisager de demander à la Cour européenne des droits de l’homme de suspendre l’éloignement, le plus tôt possible avant celui-ci.',
    'Considerar pedir al Tribunal Europeo de Derechos Humanos que suspenda la expulsión, lo antes posible antes de ella.',
    'النظر في مطالبة المحكمة الأوروبية لحقوق الإنسان بوقف الإبعاد، في أقرب وقت ممكن قبله.',
  ],
  [
    'Ask the Commission in the pending {what} to confirm what was deleted, and whether it decides on the merits all the same: without a finding the data can come back.',
    'Demander à la Commission, dans la {what} en cours, de confirmer ce qui a été effacé et si elle statue malgré tout au fond : sans conclusion, les données peuvent revenir.',
    'Pedir a la Comisión en la {what} en curso que confirme lo que se suprimió y si decide de todos modos sobre el fondo: sin una conclusión, los datos pueden volver.',
    'مطالبة اللجنة في {what} قيد النظر بتأكيد ما حُذف، وبيان هل تبت مع ذلك في الموضوع: فمن دون استنتاج قد تعود البيانات.',
  ],
  [
    'Find out whether this record is gone too, then check again after 3 and 12 months: it can come back under another colour, and national copies and lists may stay.',
    'Vérifier si cet enregistrement a disparu lui aussi, puis de nouveau après 3 et 12 mois : il peut revenir sous une autre couleur, et les copies nationales et les listes peuvent subsister.',
    'Averiguar si este registro ha desaparecido también, y comprobarlo de nuevo a los 3 y a los 12 meses: puede volver con otro color, y las copias nacionales y las listas pueden quedar.',
    'التحقق من زوال هذا السجل أيضا، ثم التحقق مجددا بعد 3 أشهر وبعد 12 شهرا: فقد يعود بلون آخر، وقد تبقى النسخ الوطنية والقوائم.',
  ],
  [
    'Check what the pending {what} says of the status: data deleted for it may be restored, and what is no longer true must be corrected.',
    'Vérifier ce que la {what} en cours dit du statut : les données effacées pour ce motif peuvent être rétablies, et ce qui n’est plus exact doit être corrigé.',
    'Comprobar lo que la {what} en curso dice del estatuto: los datos suprimidos por él pueden restablecerse, y lo que ya no sea cierto debe corregirse.',
    'التحقق مما يقوله {what} قيد النظر عن الصفة: فقد تُستعاد البيانات المحذوفة بسببها، ويجب تصحيح ما لم يعد صحيحا.',
  ],
];
