-- What V111 gave two presets when it first landed (org.touyan.Schema), and does not give any more: reading the record is a
-- power of the audit administrator alone, and a member of the joint council decides in its meeting, not here.
delete from role_permission
where (role_code = 'DATA_PROTECTION' and permission = 'audit:read'
    or role_code = 'JOINT_COUNCIL_MEMBER' and permission = 'appraisal:village')
  and role_code in (select code from role where preset);

update role set description = '查看谁能看个人信息，核实个人的请求；只能查看，操作记录由审计管理员提供'
where preset and code = 'DATA_PROTECTION' and description = '查看谁能看、谁看过和谁导出过个人信息，核实个人的请求；只能查看';

update role set description = '参加审定会议，查看本村农户和好家风指数'
where preset and code = 'JOINT_COUNCIL_MEMBER' and description = '参加审定，查看本村农户';
