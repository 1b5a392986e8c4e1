# Completion of vtjcli for bash. Made by `python -m man.generator`.
# No identity code is ever completed.

_vtjcli_words() {
    COMPREPLY+=($(compgen -W "$1" -- "$cur"))
}

_vtjcli_names() {
    local name quoted before=
    # Behind a comma another field of a list.
    [[ $1 == fields && $cur == *,* ]] && before=${cur%,*},
    while IFS= read -r name; do
        name=$before$name
        [[ $name == "$cur"* ]] || continue
        # Within quotes a name stands as it is.
        [[ -n $quote ]] && quoted=$name || printf -v quoted %q "$name"
        COMPREPLY+=("$quoted")
    done < <(vtjcli --complete "$1" 2>/dev/null)
}

_vtjcli_people() {
    [[ ${profile:-$VTJCLI_PROFILE} == demo ]] && _vtjcli_names demo-people
}

_vtjcli_files() {
    local name
    compopt -o filenames 2>/dev/null
    while IFS= read -r name; do
        COMPREPLY+=("$name")
    done < <(compgen "$1" -- "$cur")
}

_vtjcli() {
    local cur=${COMP_WORDS[COMP_CWORD]} command= option= quote= ended= profile= place=0 word i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == "=" ]]; then
            continue # --option=value comes as three words
        elif [[ -n $option ]]; then
            [[ $option == --profile ]] && profile=$word
            option=
        elif [[ -z $ended && $word == -- ]]; then
            ended=1
        elif [[ -z $ended && $word == -* ]]; then
            case "$command $word" in
            " --lang" |\
            "person --file" |\
            "person --satu" |\
            "person --certificate" |\
            "person --issuer" |\
            "person --profile" |\
            "person --product" |\
            "person --end-user" |\
            "person --issue" |\
            "person --billing" |\
            "person --resume" |\
            "person -o" |\
            "person --output" |\
            "person --field" |\
            "person --fields" |\
            "person --explode" |\
            "person --timeout" |\
            "person --lang" |\
            "person --save-reply" |\
            "compare --file" |\
            "compare --profile" |\
            "compare --product" |\
            "compare --end-user" |\
            "compare --issue" |\
            "compare --billing" |\
            "compare --resume" |\
            "compare -o" |\
            "compare --output" |\
            "compare --timeout" |\
            "compare --lang" |\
            "compare --save-reply" |\
            "desk --profile" |\
            "desk --product" |\
            "desk --end-user" |\
            "desk --issue" |\
            "desk --billing" |\
            "desk --timeout" |\
            "desk --lang" |\
            "identify --schema" |\
            "identify --profile" |\
            "identify --product" |\
            "identify --end-user" |\
            "identify --issue" |\
            "identify --billing" |\
            "identify -o" |\
            "identify --output" |\
            "identify --field" |\
            "identify --fields" |\
            "identify --explode" |\
            "identify --timeout" |\
            "identify --lang" |\
            "identify --save-reply" |\
            "building --apartment" |\
            "building --schema" |\
            "building --profile" |\
            "building --product" |\
            "building --end-user" |\
            "building --issue" |\
            "building --billing" |\
            "building -o" |\
            "building --output" |\
            "building --field" |\
            "building --timeout" |\
            "building --lang" |\
            "building --save-reply" |\
            "property --schema" |\
            "property --profile" |\
            "property --product" |\
            "property --end-user" |\
            "property --issue" |\
            "property --billing" |\
            "property -o" |\
            "property --output" |\
            "property --field" |\
            "property --timeout" |\
            "property --lang" |\
            "property --save-reply" |\
            "schema --kind" |\
            "schema -o" |\
            "schema --output" |\
            "schema --check" |\
            "schema --schema" |\
            "schema --profile" |\
            "schema --end-user" |\
            "schema --issue" |\
            "schema --timeout" |\
            "schema --lang" |\
            "schema --save-reply" |\
            "check -o" |\
            "check --output" |\
            "check --lang" |\
            "codes --lang" |\
            "services --profile" |\
            "services -o" |\
            "services --output" |\
            "services --timeout" |\
            "services --lang" |\
            "wsdl -o" |\
            "wsdl --output" |\
            "wsdl --profile" |\
            "wsdl --timeout" |\
            "wsdl --lang" |\
            "clients --instance" |\
            "clients --profile" |\
            "clients -o" |\
            "clients --output" |\
            "clients --timeout" |\
            "clients --lang" |\
            "evidence -o" |\
            "evidence --output" |\
            "evidence --check" |\
            "evidence --archive" |\
            "evidence --trust" |\
            "evidence --profile" |\
            "evidence --timeout" |\
            "evidence --lang" |\
            "config --lang" |\
            "config init --name" |\
            "config init --security-server" |\
            "config init --client" |\
            "config init --service" |\
            "config init --product" |\
            "config init --username" |\
            "config init --end-user" |\
            "config init --billing" |\
            "config init --ca" |\
            "config init --pin" |\
            "config init --certificate" |\
            "config init --key" |\
            "config init --pkcs12" |\
            "config init --direct" |\
            "config init --lang" |\
            "config show --profile" |\
            "config show --lang" |\
            "config get --profile" |\
            "config get --lang" |\
            "config set --unset" |\
            "config set --profile" |\
            "config set --lang" |\
            "config list --lang" |\
            "config use --lang" |\
            "config edit --lang" |\
            "config path --lang" |\
            "login --profile" |\
            "login --lang" |\
            "logout --profile" |\
            "logout --lang" |\
            "doctor --profile" |\
            "doctor --timeout" |\
            "doctor --lang" |\
            "log --lang" |\
            "log list --since" |\
            "log list --until" |\
            "log list --end-user" |\
            "log list --person" |\
            "log list --outcome" |\
            "log list --issue" |\
            "log list --message-id" |\
            "log list --limit" |\
            "log list --profile" |\
            "log list -o" |\
            "log list --output" |\
            "log list --lang" |\
            "log show --profile" |\
            "log show --lang" |\
            "log verify --profile" |\
            "log verify --lang" |\
            "log report --since" |\
            "log report --until" |\
            "log report --person" |\
            "log report --key" |\
            "log report --profile" |\
            "log report -o" |\
            "log report --output" |\
            "log report --lang" |\
            "log export --since" |\
            "log export --until" |\
            "log export -o" |\
            "log export --output" |\
            "log export --profile" |\
            "log export --lang" |\
            "log prune --profile" |\
            "log prune --lang" |\
            "simulator --port" |\
            "simulator --people" |\
            "simulator --products" |\
            "simulator --faults" |\
            "simulator --fault" |\
            "simulator --return-code" |\
            "simulator --behaviour" |\
            "simulator --delay" |\
            "simulator --rate" |\
            "simulator --tls-save" |\
            "simulator --tls-certificate" |\
            "simulator --tls-key" |\
            "simulator --client-ca" |\
            "simulator --client-save" |\
            "simulator --asic" |\
            "simulator --lang" |\
            "completion --lang")
                option=$word
                ;;
            esac
        else
            case "$command $word" in
            " person")
                command="person"
                ;;
            " compare")
                command="compare"
                ;;
            " desk")
                command="desk"
                ;;
            " identify")
                command="identify"
                ;;
            " building")
                command="building"
                ;;
            " property")
                command="property"
                ;;
            " schema")
                command="schema"
                ;;
            " check")
                command="check"
                ;;
            " codes")
                command="codes"
                ;;
            " services")
                command="services"
                ;;
            " wsdl")
                command="wsdl"
                ;;
            " clients")
                command="clients"
                ;;
            " evidence")
                command="evidence"
                ;;
            " config")
                command="config"
                ;;
            "config init")
                command="config init"
                ;;
            "config show")
                command="config show"
                ;;
            "config get")
                command="config get"
                ;;
            "config set")
                command="config set"
                ;;
            "config list")
                command="config list"
                ;;
            "config use")
                command="config use"
                ;;
            "config edit")
                command="config edit"
                ;;
            "config path")
                command="config path"
                ;;
            " login")
                command="login"
                ;;
            " logout")
                command="logout"
                ;;
            " doctor")
                command="doctor"
                ;;
            " log")
                command="log"
                ;;
            "log list")
                command="log list"
                ;;
            "log show")
                command="log show"
                ;;
            "log verify")
                command="log verify"
                ;;
            "log report")
                command="log report"
                ;;
            "log export")
                command="log export"
                ;;
            "log prune")
                command="log prune"
                ;;
            " simulator")
                command="simulator"
                ;;
            " completion")
                command="completion"
                ;;
            *) ((place++)) ;;
            esac
        fi
    done
    [[ $cur == "=" ]] && cur=
    case $cur in
    [\"\']*) quote=${cur:0:1} cur=${cur:1} ;;
    *) cur=${cur//\\/} ;;
    esac
    if [[ -n $option ]]; then
        case "$command $option" in
        " --lang" |\
        "person --lang" |\
        "compare --lang" |\
        "desk --lang" |\
        "identify --lang" |\
        "building --lang" |\
        "property --lang" |\
        "schema --lang" |\
        "check --lang" |\
        "codes --lang" |\
        "services --lang" |\
        "wsdl --lang" |\
        "clients --lang" |\
        "evidence --lang" |\
        "config --lang" |\
        "config init --lang" |\
        "config show --lang" |\
        "config get --lang" |\
        "config set --lang" |\
        "config list --lang" |\
        "config use --lang" |\
        "config edit --lang" |\
        "config path --lang" |\
        "login --lang" |\
        "logout --lang" |\
        "doctor --lang" |\
        "log --lang" |\
        "log list --lang" |\
        "log show --lang" |\
        "log verify --lang" |\
        "log report --lang" |\
        "log export --lang" |\
        "log prune --lang" |\
        "simulator --lang" |\
        "completion --lang")
            _vtjcli_words 'fi sv en'
            ;;
        "person --file" |\
        "person --certificate" |\
        "person --resume" |\
        "person --save-reply" |\
        "compare --file" |\
        "compare --resume" |\
        "compare --save-reply" |\
        "identify --schema" |\
        "identify --save-reply" |\
        "building --schema" |\
        "building --save-reply" |\
        "property --schema" |\
        "property --save-reply" |\
        "schema -o" |\
        "schema --output" |\
        "schema --schema" |\
        "schema --save-reply" |\
        "wsdl -o" |\
        "wsdl --output" |\
        "evidence -o" |\
        "evidence --output" |\
        "evidence --check" |\
        "evidence --archive" |\
        "evidence --trust" |\
        "config init --ca" |\
        "config init --certificate" |\
        "config init --key" |\
        "config init --pkcs12" |\
        "log report --key" |\
        "log export -o" |\
        "log export --output" |\
        "simulator --people" |\
        "simulator --products" |\
        "simulator --tls-save" |\
        "simulator --tls-certificate" |\
        "simulator --tls-key" |\
        "simulator --client-ca")
            _vtjcli_files -f
            ;;
        "person --profile" |\
        "compare --profile" |\
        "desk --profile" |\
        "identify --profile" |\
        "building --profile" |\
        "property --profile" |\
        "schema --profile" |\
        "services --profile" |\
        "wsdl --profile" |\
        "clients --profile" |\
        "evidence --profile" |\
        "config show --profile" |\
        "config get --profile" |\
        "config set --profile" |\
        "login --profile" |\
        "logout --profile" |\
        "doctor --profile" |\
        "log list --profile" |\
        "log show --profile" |\
        "log verify --profile" |\
        "log report --profile" |\
        "log export --profile" |\
        "log prune --profile")
            _vtjcli_names profiles
            ;;
        "person --product" |\
        "compare --product" |\
        "desk --product" |\
        "identify --product" |\
        "building --product" |\
        "property --product" |\
        "config init --product")
            _vtjcli_names products
            ;;
        "person -o" |\
        "person --output" |\
        "identify -o" |\
        "identify --output")
            _vtjcli_words 'table json jsonl csv xml label'
            ;;
        "person --field" |\
        "person --fields" |\
        "identify --field" |\
        "identify --fields" |\
        "building --field" |\
        "property --field")
            _vtjcli_names fields
            ;;
        "compare -o" |\
        "compare --output" |\
        "log list -o" |\
        "log list --output")
            _vtjcli_words 'table json jsonl csv'
            ;;
        "building -o" |\
        "building --output" |\
        "property -o" |\
        "property --output")
            _vtjcli_words 'table json jsonl csv xml'
            ;;
        "check -o" |\
        "check --output")
            _vtjcli_words 'table json jsonl'
            ;;
        "services -o" |\
        "services --output" |\
        "clients -o" |\
        "clients --output")
            _vtjcli_words 'table json'
            ;;
        "clients --instance" |\
        "simulator --return-code")
            _vtjcli_words '0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 -1500 -1505 -1800 -1805 -1900 -1901 -1902 -1903 -1904 -1905 -1906'
            ;;
        "config set --unset")
            _vtjcli_words 'default_profile log.directory log.key log.keep_years log.syslog log.subject inherits security_server direct client service product products username end_user billing password_command key_passphrase_command allow_http proxy require_issue non_disclosure tls.ca tls.pin tls.certificate tls.key tls.pkcs12 limits.per_run limits.per_second limits.concurrency limits.timeout desk.clear_after search.person search.building search.property'
            ;;
        "log list --outcome")
            _vtjcli_words 'found not_found refused fault network unknown untrusted interrupted failed'
            ;;
        "log list --message-id")
            _vtjcli_names messages
            ;;
        "log report -o" |\
        "log report --output")
            _vtjcli_words 'table json html'
            ;;
        "simulator --faults")
            _vtjcli_words 'camel snake'
            ;;
        "simulator --client-save")
            _vtjcli_files -d
            ;;
        esac
        return
    fi
    if [[ -z $ended && $cur == -* ]]; then
        case $command in
        "")
            _vtjcli_words '--version --lang -h --help'
            ;;
        "person")
            _vtjcli_words '--file --satu --certificate --issuer --check-validity --check-revocation --profile --product --end-user --issue --billing --follow --over-limit --resume -o --output --json --field --fields --explode --excel --mask --reveal --json-schema --timeout --lang --dry-run -v --verbose --save-reply -q --quiet -h --help'
            ;;
        "compare")
            _vtjcli_words '--file --show --reveal --profile --product --end-user --issue --billing --follow --over-limit --resume -o --output --json --mask --excel --json-schema --timeout --lang --dry-run -v --verbose --save-reply -q --quiet -h --help'
            ;;
        "desk")
            _vtjcli_words '--profile --product --end-user --issue --billing --timeout --lang -h --help'
            ;;
        "identify")
            _vtjcli_words '--schema --profile --product --end-user --issue --billing -o --output --json --json-schema --field --fields --explode --excel --mask --reveal --timeout --lang --dry-run -v --verbose --save-reply -q --quiet -h --help'
            ;;
        "building")
            _vtjcli_words '--apartment --search --schema --profile --product --end-user --issue --billing -o --output --json --json-schema --field --mask --reveal --timeout --lang --dry-run -v --verbose --save-reply -q --quiet -h --help'
            ;;
        "property")
            _vtjcli_words '--search --schema --profile --product --end-user --issue --billing -o --output --json --json-schema --field --mask --reveal --timeout --lang --dry-run -v --verbose --save-reply -q --quiet -h --help'
            ;;
        "schema")
            _vtjcli_words '--kind -o --output --template --force --check --schema --profile --end-user --issue --timeout --lang --dry-run -v --verbose --save-reply -q --quiet -h --help'
            ;;
        "check")
            _vtjcli_words '-o --output --json --json-schema --mask --lang -h --help'
            ;;
        "codes" |\
        "config list")
            _vtjcli_words '--json --json-schema --lang -h --help'
            ;;
        "services")
            _vtjcli_words '--allowed --profile -o --output --json --json-schema --timeout --lang -h --help'
            ;;
        "wsdl")
            _vtjcli_words '-o --output --force --profile --timeout --lang -h --help'
            ;;
        "clients")
            _vtjcli_words '--instance --profile -o --output --json --json-schema --timeout --lang -h --help'
            ;;
        "evidence")
            _vtjcli_words '-o --output --request-only --response-only --unique --force --overwrite --check --archive --trust --profile --json --json-schema --timeout --lang -h --help'
            ;;
        "config" |\
        "config use" |\
        "config edit" |\
        "config path" |\
        "log" |\
        "completion")
            _vtjcli_words '--lang -h --help'
            ;;
        "config init")
            _vtjcli_words '--name --security-server --client --service --product --username --end-user --billing --ca --pin --certificate --key --pkcs12 --direct --allow-http --lang -h --help'
            ;;
        "config show" |\
        "log show" |\
        "log verify")
            _vtjcli_words '--profile --json --json-schema --lang -h --help'
            ;;
        "config get" |\
        "login" |\
        "logout")
            _vtjcli_words '--profile --lang -h --help'
            ;;
        "config set")
            _vtjcli_words '--unset --profile --lang -h --help'
            ;;
        "doctor")
            _vtjcli_words '--profile --report --json --json-schema --timeout --lang -h --help'
            ;;
        "log list")
            _vtjcli_words '--since --until --end-user --person --outcome --issue --message-id --limit --profile -o --output --json --json-schema --lang -h --help'
            ;;
        "log report")
            _vtjcli_words '--since --until --person --key --profile -o --output --json --json-schema --lang -h --help'
            ;;
        "log export")
            _vtjcli_words '--since --until -o --output --force --profile --lang -h --help'
            ;;
        "log prune")
            _vtjcli_words '--yes --profile --json --json-schema --lang -h --help'
            ;;
        "simulator")
            _vtjcli_words '--port --people --products --faults --fault --return-code --behaviour --delay --rate --tls --tls-save --tls-certificate --tls-key --client-ca --client-save --asic --list --quiet --lang -h --help'
            ;;
        esac
    fi
    case "$command/$place" in
    "/0")
        _vtjcli_words 'person compare desk identify building property schema check codes services wsdl clients evidence config login logout doctor log simulator completion'
        ;;
    "person/"* |\
    "compare/0" |\
    "check/"*)
        _vtjcli_people
        ;;
    "identify/0" |\
    "log verify/0" |\
    "log report/"*)
        _vtjcli_files -f
        ;;
    "schema/0")
        _vtjcli_names products
        ;;
    "codes/0")
        _vtjcli_words '0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 -1500 -1505 -1800 -1805 -1900 -1901 -1902 -1903 -1904 -1905 -1906'
        ;;
    "evidence/"* |\
    "log show/0")
        _vtjcli_names messages
        ;;
    "config/0")
        _vtjcli_words 'init show get set list use edit path'
        ;;
    "config get/0" |\
    "config set/0")
        _vtjcli_words 'default_profile log.directory log.key log.keep_years log.syslog log.subject inherits security_server direct client service product products username end_user billing password_command key_passphrase_command allow_http proxy require_issue non_disclosure tls.ca tls.pin tls.certificate tls.key tls.pkcs12 limits.per_run limits.per_second limits.concurrency limits.timeout desk.clear_after search.person search.building search.property'
        ;;
    "config use/0")
        _vtjcli_names profiles
        ;;
    "log/0")
        _vtjcli_words 'list show verify report export prune'
        ;;
    "completion/0")
        _vtjcli_words 'bash zsh fish'
        ;;
    esac
}

complete -F _vtjcli vtjcli
