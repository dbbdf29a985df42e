-- Database users for Oracle Database (データベース利用者), run once by the database administrator.
-- The owner (所有者) migrates and is used at start only; the application (アプリケーション) connects as
-- JUKI. Rights on tables are granted by the program after each migration: JUKI_APPLICATION may
-- never update or delete an append-only table (追記専用の表).
-- The database must be AL32UTF8. Not yet run on an Oracle server.
-- The users have no password here (NO AUTHENTICATION); give them one before use.
CREATE USER juki_owner NO AUTHENTICATION DEFAULT TABLESPACE users QUOTA UNLIMITED ON users;
GRANT CREATE SESSION, CREATE TABLE, CREATE VIEW, CREATE SEQUENCE TO juki_owner;
CREATE ROLE juki_application;
CREATE USER juki NO AUTHENTICATION;
GRANT CREATE SESSION TO juki;
GRANT juki_application TO juki;
-- Unqualified names of the application's statements are those of the owner's schema.
CREATE OR REPLACE TRIGGER juki.juki_owner_schema AFTER LOGON ON juki.SCHEMA
BEGIN
  EXECUTE IMMEDIATE 'ALTER SESSION SET CURRENT_SCHEMA = juki_owner';
END;
/
