export default () => ({ 'users-permissions': { config: { jwtSecret: 'secret' } } });
