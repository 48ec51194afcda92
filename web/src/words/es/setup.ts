import type { setup as english } from '../en/setup.js';

export const setup: typeof english = {
  title: 'Configurar Redress',
  text: 'Su despacho y su primer titular. Los demás se invitan después.',
  token: 'Código de un solo uso',
  tokenHint: 'Impreso en la terminal donde se inició el servidor.',
  firmName: 'Nombre del despacho',
  country: 'País',
  zone: 'Zona horaria',
  zoneHint: 'En ella se cuentan los días y los recordatorios.',
  ownerName: 'Su nombre',
  email: 'Correo electrónico',
  password: 'Contraseña',
  passwordHint: 'Al menos 15 caracteres; una frase se recuerda mejor.',
  showPassword: 'Mostrar la contraseña',
  submit: 'Crear el despacho',
};
