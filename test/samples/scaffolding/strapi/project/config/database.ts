export default () => ({
  connection: {
    client: 'mysql',
    connection: { socketPath: process.env.DATABASE_SOCKET, user: 'root', database: 'site' },
  },
});
