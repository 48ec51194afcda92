import type { setup as english } from '../en/setup.js';
import { translation } from '../message.js';

export const setup = translation<typeof english>()({
  title: 'Configurar Redress',
  text: 'Su despacho y su primer socio titular. Los demás se invitan después.',
  'field.token': 'Código de un solo uso',
  'token-hint': 'Impreso en la terminal donde se inició el servidor.',
  'field.firmName': 'Nombre del despacho',
  country: 'País',
  zone: 'Zona horaria',
  'zone-hint': 'En ella se cuentan los días y los recordatorios.',
  'field.ownerName': 'Su nombre',
  'field.email': 'Correo electrónico',
  'field.password': 'Contraseña',
  'password-hint': 'Al menos 15 caracteres; una frase se recuerda mejor.',
  'show-password': 'Mostrar la contraseña',
  submit: 'Crear el despacho',
});
