import type { signIn as english } from '../en/sign-in.js';
import { translation } from '../message.js';

export const signIn = translation<typeof english>()({
  title: 'تسجيل الدخول',
  purpose:
    'للمحامين الذين يطعنون في نشرات الإنتربول أمام لجنة الرقابة على محفوظات الإنتربول: ما الذي يحل، ولماذا، وعلى من الإجراء التالي.',
  text: 'بالعنوان وكلمة المرور اللذين أعطاك إياهما مكتبك.',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  'show-password': 'إظهار كلمة المرور',
  submit: 'دخول',
});
