import type { signIn as english } from '../en/sign-in.js';
import { translation } from '../message.js';

export const signIn = translation<typeof english>()({
  title: 'Iniciar sesión',
  purpose:
    'Para quienes impugnan notificaciones de INTERPOL ante la CCF: qué vence, por qué y a quién corresponde la próxima gestión.',
  text: 'Con la dirección y la contraseña que le dio su despacho.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  'show-password': 'Mostrar la contraseña',
  submit: 'Entrar',
});
