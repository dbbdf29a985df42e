-- Database users for PostgreSQL (データベース利用者), run once by the database administrator.
-- The owner (所有者) migrates and is used at start only; the application (アプリケーション) connects as a
-- login user that is a member of juki_application. Rights on tables are granted by the program after
-- each migration: juki_application may never update or delete an append-only table (追記専用の表).
-- The database must be UTF8. Passwords are set outside this file.
CREATE ROLE juki_owner LOGIN;
CREATE ROLE juki_application NOLOGIN;
CREATE ROLE juki LOGIN IN ROLE juki_application;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT CREATE, USAGE ON SCHEMA public TO juki_owner;
