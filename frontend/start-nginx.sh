#!/bin/sh
# Fills in the configuration and becomes nginx. With a certificate HTTPS is served and HTTP only leads to it.
set -eu

# refuse WHAT: a container that listens to half of what it was told is worse than one that does not start.
refuse() {
  echo "$1" >&2
  exit 1
}

# Whose X-Forwarded-For and X-Forwarded-Proto are believed: addresses and networks of the balancers before us, none unless
# named. By the address of the connection: $remote_addr is then the person's already.
: >/tmp/real-ip.conf
believed=
for proxy in $(echo "${TRUSTED_PROXIES:-}" | tr ',' ' '); do
  case $proxy in
    *[!0-9A-Fa-f.:/]* | /*) refuse "TOUYAN_TRUSTED_PROXIES: $proxy is no address and no network" ;;
    *[.:]*) echo "set_real_ip_from $proxy;" >>/tmp/real-ip.conf ;;
    *) refuse "TOUYAN_TRUSTED_PROXIES: $proxy is no address and no network" ;;
  esac
  believed="$believed $proxy 1;"
done
if [ -s /tmp/real-ip.conf ]; then
  # The last address that is none of theirs: what stands before it anybody can have written.
  echo 'real_ip_header X-Forwarded-For; real_ip_recursive on;' >>/tmp/real-ip.conf
fi
echo "geo \$realip_remote_addr \$from_balancer { default 0;$believed }" >>/tmp/real-ip.conf

# The port that people reach HTTPS at; in compose it may stand behind an address to listen on.
https_port=${HTTPS_PORT:-443}
https_port=${https_port##*:}
case $https_port in
  *[!0-9]* | '') refuse "TOUYAN_HTTPS_PORT: ${HTTPS_PORT:-} is no port" ;;
  443) https_port= ;;
  *) https_port=:$https_port ;;
esac

tls=/etc/touyan/tls
if [ -f "$tls/cert.pem" ] && [ -f "$tls/key.pem" ]; then
  # What a balancer before us has taken over HTTPS is not led there again: it would come back here for ever. Health is asked
  # as it comes: a balancer must not send people to a site that cannot answer.
  cat >/tmp/redirect.conf <<CONF
map "\$proto \$uri" \$to_https {
  default "";
  "~^http " 1;
  "http /q/health/ready" "";
}
CONF
  cat >/tmp/listen.conf <<CONF
listen 8443 ssl http2;
listen 8080;
ssl_certificate $tls/cert.pem;
ssl_certificate_key $tls/key.pem;
ssl_protocols TLSv1.2 TLSv1.3;
ssl_session_cache shared:tls:4m;
if (\$to_https) {
  return 308 https://\$host$https_port\$request_uri;
}
CONF
else
  echo "listen 8080;" >/tmp/listen.conf
  : >/tmp/redirect.conf
fi
# shellcheck disable=SC2016 # the names are for envsubst
envsubst '$BACKEND $RESOLVER' </etc/nginx/touyan.conf >/tmp/nginx.conf
exec nginx -c /tmp/nginx.conf -g 'daemon off;'
