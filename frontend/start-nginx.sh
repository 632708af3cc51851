#!/bin/sh
# Fills in the configuration and becomes nginx. With a certificate HTTPS is served and HTTP only leads to it.
set -eu
tls=/etc/touyan/tls
if [ -f "$tls/cert.pem" ] && [ -f "$tls/key.pem" ]; then
  cat >/tmp/listen.conf <<CONF
listen 8443 ssl http2;
ssl_certificate $tls/cert.pem;
ssl_certificate_key $tls/key.pem;
ssl_protocols TLSv1.2 TLSv1.3;
ssl_session_cache shared:tls:4m;
CONF
  cat >/tmp/redirect.conf <<CONF
server {
  listen 8080;
  location = /q/health/ready {
    # Asked of the back end: a balancer must not send people to a site that cannot answer.
    resolver $RESOLVER valid=10s ipv6=off;
    set \$backend "$BACKEND";
    proxy_pass http://\$backend;
  }
  location / { return 308 https://\$host\$request_uri; }
}
CONF
else
  echo "listen 8080;" >/tmp/listen.conf
  : >/tmp/redirect.conf
fi
# shellcheck disable=SC2016 # the names are for envsubst
envsubst '$BACKEND $RESOLVER' </etc/nginx/touyan.conf >/tmp/nginx.conf
exec nginx -c /tmp/nginx.conf -g 'daemon off;'
