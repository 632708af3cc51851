insert into role_permission (role_code, permission, mode) values
  ('SECURITY_ADMIN', 'security:write', 'USE'), ('SYSTEM_ADMIN', 'security:write', 'GRANT'),
  ('SYSTEM_ADMIN', 'client:write', 'USE'), ('SECURITY_ADMIN', 'client:write', 'GRANT');
