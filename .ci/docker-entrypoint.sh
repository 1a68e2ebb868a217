#!/bin/sh
# Entry point of the test image mysql:9.7. For tests only: root@localhost has no password.
set -e
data=/var/lib/mysql
[ "$1" = mysqld ] && shift
set -- mysqld --user=mysql --bind-address=0.0.0.0 --socket=$data/mysql.sock "$@"
if [ ! -d $data/mysql ]; then
    chown mysql $data
    mysqld --initialize-insecure --user=mysql --datadir=$data
    init=/var/lib/mysql-files/init.sql
    {
        [ -z "$MYSQL_DATABASE" ] || echo "CREATE DATABASE IF NOT EXISTS \`$MYSQL_DATABASE\`;"
        if [ -n "$MYSQL_USER" ] && [ "$MYSQL_USER" != root ]; then
            echo "CREATE USER '$MYSQL_USER'@'%' IDENTIFIED BY '$MYSQL_PASSWORD';"
            [ -z "$MYSQL_DATABASE" ] || echo "GRANT ALL ON \`$MYSQL_DATABASE\`.* TO '$MYSQL_USER'@'%';"
        fi
        echo "CREATE USER 'root'@'%' IDENTIFIED BY '$MYSQL_ROOT_PASSWORD';"
        echo "GRANT ALL ON *.* TO 'root'@'%' WITH GRANT OPTION;"
    } > $init
    chown mysql $init
    set -- "$@" --init-file=$init
fi
exec "$@"
