import sys
from pathlib import Path

import httpx
from lxml import etree

url, envelope = sys.argv[1:]
headers = {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": ""}
reply = httpx.post(url, content=Path(envelope).read_bytes(), headers=headers)
print(etree.fromstring(reply.content).findtext(".//{*}NykyinenSukunimi/{*}Sukunimi"))
