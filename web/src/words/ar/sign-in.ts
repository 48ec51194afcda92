import type { signIn as english } from '../en/sign-in.js';

export const signIn: typeof english = {
  title: 'تسجيل الدخول',
  purpose: 'للمحامين الذين يطعنون في نشرات الإنتربول أمام لجنة CCF: ما المستحق، ولماذا، وعلى من الدور.',
  text: 'بالعنوان وكلمة المرور اللذين أعطاك إياهما مكتبك.',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  showPassword: 'إظهار كلمة المرور',
  submit: 'دخول',
};
