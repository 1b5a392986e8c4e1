# Completion of vtjcli for bash. Made by `python -m vtjcli.manual`.
# No identity code is ever completed.

_vtjcli_words() {
    COMPREPLY+=($(compgen -W "$1" -- "$cur"))
}

_vtjcli_names() {
    local name quoted
    while IFS= read -r name; do
        [[ $name == "$cur"* ]] || continue
        # Within quotes a name stands as it is.
        [[ -n $quote ]] && quoted=$name || printf -v quoted %q "$name"
        COMPREPLY+=("$quoted")
    done < <(vtjcli --complete "$1" 2>/dev/null)
}

_vtjcli_files() {
    local name
    compopt -o filenames 2>/dev/null
    while IFS= read -r name; do
        COMPREPLY+=("$name")
    done < <(compgen "$1" -- "$cur")
}

_vtjcli() {
    local cur=${COMP_WORDS[COMP_CWORD]} command= option= quote= ended= place=0 word i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == "=" ]]; then
            continue # --option=value comes as three words
        elif [[ -n $option ]]; then
            option=
        elif [[ -z $ended && $word == -- ]]; then
            ended=1
        elif [[ -z $ended && $word == -* ]]; then
            case "$command $word" in
            "person --profile" |\
            "person --product" |\
            "person --end-user" |\
            "person --issue" |\
            "person --billing" |\
            "person -o" |\
            "person --output" |\
            "person --field" |\
            "person --fields" |\
            "person --explode" |\
            "person --timeout" |\
            "person --lang" |\
            "codes --lang" |\
            "simulator --port" |\
            "simulator --faults" |\
            "simulator --people" |\
            "simulator --lang")
                option=$word
                ;;
            esac
        else
            case "$command $word" in
            " person")
                command="person"
                ;;
            " codes")
                command="codes"
                ;;
            " simulator")
                command="simulator"
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
        "person --profile")
            _vtjcli_names profiles
            ;;
        "person --product")
            _vtjcli_names products
            ;;
        "person -o" |\
        "person --output")
            _vtjcli_words 'table json jsonl csv xml'
            ;;
        "person --lang" |\
        "codes --lang" |\
        "simulator --lang")
            _vtjcli_words 'fi sv en'
            ;;
        "simulator --faults")
            _vtjcli_words 'camel snake'
            ;;
        "simulator --people")
            _vtjcli_files -f
            ;;
        esac
        return
    fi
    if [[ -z $ended && $cur == -* ]]; then
        case $command in
        "")
            _vtjcli_words '--version -h --help'
            ;;
        "person")
            _vtjcli_words '--profile --product --end-user --issue --billing --follow -o --output --json --field --fields --explode --mask --json-schema --timeout --lang --dry-run -h --help'
            ;;
        "codes")
            _vtjcli_words '--json --lang -h --help'
            ;;
        "simulator")
            _vtjcli_words '--port --faults --people --lang -h --help'
            ;;
        esac
    fi
    case "$command/$place" in
    "/0")
        _vtjcli_words 'person codes simulator'
        ;;
    "codes/0")
        _vtjcli_words '0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 -1500 -1505 -1800 -1805 -1900 -1901 -1902 -1903 -1904 -1905 -1906'
        ;;
    esac
}

complete -F _vtjcli vtjcli
