import DefaultTheme from 'vitepress/theme';
import 'versus-elements';

export default DefaultTheme;
