-- The roles of DOMAIN §10 that were still missing. A county may have made a role of its own under one of these codes: it
-- keeps it as it is, which is why the rest asks for presets.
insert ignore into role (code, name, description, preset, position) values
  ('COUNTY_SOCIAL_WORK', '县委社会工作部', '管理全县网格和网格员（社会工作部、政法委、综治中心）', true, 62),
  ('COUNTY_CIVILITY', '县委宣传部（文明办）', '审定县级荣誉', true, 64),
  ('COUNTY_JOINT_REVIEW', '县级联审单位', '参加联审，只能查看（纪委监委、信访、公安、民政、审计）', true, 72),
  ('DATA_PROTECTION', '数据保护负责人', '查看谁能看个人信息，核实个人的请求；只能查看，操作记录由审计管理员提供', true, 74),
  ('TOWN_GRID_CENTRE', '乡镇网格中心', '管理本乡镇网格和网格员（综合信息指挥室）', true, 94),
  ('TOWN_CADRE', '驻村干部', '联系所驻的村，查看村里情况（含联心服务团）', true, 104),
  ('VILLAGE_COMMITTEE', '村两委成员', '查看本村情况', true, 114),
  ('GRID_WORKER', '网格员', '登记本网格农户（专职、兼职）', true, 132),
  ('JOINT_COUNCIL_MEMBER', '村务联席会成员', '参加审定会议，查看本村农户和好家风指数', true, 172);

insert into role_permission (role_code, permission, mode)
select code, 'region:read', 'USE' from role where preset and code in ('COUNTY_SOCIAL_WORK', 'COUNTY_CIVILITY',
  'COUNTY_JOINT_REVIEW', 'DATA_PROTECTION', 'TOWN_GRID_CENTRE', 'TOWN_CADRE', 'VILLAGE_COMMITTEE', 'GRID_WORKER',
  'JOINT_COUNCIL_MEMBER');

insert into role_permission (role_code, permission, mode)
select code, 'household:read', 'USE' from role where preset and code in ('COUNTY_SOCIAL_WORK', 'COUNTY_CIVILITY',
  'COUNTY_JOINT_REVIEW', 'DATA_PROTECTION', 'TOWN_GRID_CENTRE', 'TOWN_CADRE', 'VILLAGE_COMMITTEE', 'GRID_WORKER',
  'JOINT_COUNCIL_MEMBER');

insert into role_permission (role_code, permission, mode)
select code, 'household:write', 'USE' from role where preset and code = 'GRID_WORKER';

insert into role_permission (role_code, permission, mode)
select code, 'grid:read', 'USE' from role where preset and code in ('COUNTY_SOCIAL_WORK', 'TOWN_GRID_CENTRE',
  'TOWN_CADRE', 'VILLAGE_COMMITTEE', 'GRID_WORKER');

insert into role_permission (role_code, permission, mode)
select code, 'grid:write', 'USE' from role where preset and code in ('COUNTY_SOCIAL_WORK', 'TOWN_GRID_CENTRE');

-- Who looks into a person's request sees the index and its reasons, and whether a bank may read them.
insert into role_permission (role_code, permission, mode)
select code, 'appraisal:read', 'USE' from role where preset and code in ('COUNTY_CIVILITY', 'COUNTY_JOINT_REVIEW',
  'DATA_PROTECTION', 'TOWN_CADRE', 'VILLAGE_COMMITTEE', 'JOINT_COUNCIL_MEMBER');

insert into role_permission (role_code, permission, mode)
select code, 'appraisal:county', 'USE' from role where preset and code = 'COUNTY_CIVILITY';

insert into role_permission (role_code, permission, mode)
select code, 'party:read', 'USE' from role where preset and code = 'COUNTY_JOINT_REVIEW';

insert into role_permission (role_code, permission, mode)
select code, 'unit:read', 'USE' from role where preset and code = 'COUNTY_JOINT_REVIEW';

insert into role_permission (role_code, permission, mode)
select code, 'shop:read', 'USE' from role where preset and code = 'VILLAGE_COMMITTEE';

-- Not the record itself: who may read it is one of the three powers, and his account must be out of the others' reach.
insert into role_permission (role_code, permission, mode)
select code, 'account:read', 'USE' from role where preset and code = 'DATA_PROTECTION';

insert into role_permission (role_code, permission, mode)
select code, 'role:read', 'USE' from role where preset and code = 'DATA_PROTECTION';
