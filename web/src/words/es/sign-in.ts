import type { signIn as english } from '../en/sign-in.js';

export const signIn: typeof english = {
  title: 'Iniciar sesión',
  purpose: 'Para quienes impugnan notificaciones de INTERPOL ante la CCF: qué vence, por qué y a quién le toca.',
  text: 'Con la dirección y la contraseña que le dio su despacho.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  showPassword: 'Mostrar la contraseña',
  submit: 'Entrar',
};
