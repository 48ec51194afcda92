export const pictures = {
  title: 'Figures',
};
