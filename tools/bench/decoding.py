"""What it costs to read the answer that holds 1,000 virtual machines, and to make them plain data and back.

The peer is pyVmomi, given the same bytes and objects.
"""

from __future__ import annotations

import json
import lzma
import sys
import tracemalloc
from collections.abc import Iterator
from functools import cache
from typing import Any

from tools.bench.goals import goal
from tools.bench.reading import ROOT
from tools.bench.their_stub import their_stub, theirs
from tools.bench.turns import Goal, compare

sys.path.insert(0, str(ROOT / "generated"))

from vsphere import soap, vim, vmodl

ANSWER = ROOT / "tests" / "soap" / "machines.xml.xz"
ROUNDS = 7
PAGE = 100
"""Machines of a page."""
WHOLE = Goal("1,000 machines, read whole", 1 / 8)
TO_DICT = Goal("1,000 configurations, to_dict", 1)
FROM_DICT = Goal("1,000 configurations, from_dict", 1)
MEMORY = 20
"""MB above the start, page by page."""
OVERHEAD = 2
"""MB that reading the whole may take beyond what it gives."""
Result = vmodl.query.PropertyCollector.RetrieveResult


@cache
def answer() -> bytes:
    """The envelope of the answer."""
    return lzma.decompress(ANSWER.read_bytes())


def pages() -> Iterator[bytes]:
    """The same, as a server gives it that is asked for some machines at once."""
    begin, tag = answer().index(b"<objects>"), b"</objects>"
    end = answer().rindex(tag) + len(tag)
    machines = answer()[begin:end].split(tag)[:-1]
    for first in range(0, len(machines), PAGE):
        page = b"".join(each + tag for each in machines[first : first + PAGE])
        yield answer()[:begin] + page + answer()[end:]


def peak_by_page() -> float:
    """The most memory that is taken beyond what there was, in MB, where each page is read and let go."""
    soap.decode(next(pages()))  # what is looked up once, is
    come = list(pages())
    tracemalloc.start()
    for page in come:
        soap.decode(page)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1e6


def whole_in_memory() -> tuple[float, float]:
    """What all that was read takes at the end, in MB, and the most that was taken on the way."""
    soap.decode(next(pages()))  # what is looked up once, is
    come = answer()
    tracemalloc.start()
    result = soap.decode(come)
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del result
    return held / 1e6, peak / 1e6


# Any: objects of one package or the other, of which no type is the same.
def configurations(result: Any) -> list[Any]:
    """The configuration of each machine of an answer."""
    return [found.val for each in result.objects for found in each.propSet if found.name == "config"]


def main() -> None:
    """Print each ratio, where there is a peer."""
    peak = peak_by_page()
    print(
        f"wire: read page by page: {peak:.1f} MB above the start at its peak   ({goal(peak, MEMORY, ' MB')})"
    )
    held, peak = whole_in_memory()
    print(
        f"wire: read whole: {peak:.1f} MB above the start at its peak, {peak - held:.1f} more than at the end"
        f"   ({goal(peak - held, OVERHEAD, ' MB')})"
    )
    stub = their_stub()
    if stub is None:
        return
    kind = theirs("pyVmomi").vmodl.query.PropertyCollector.RetrieveResult
    reader = theirs("pyVmomi.SoapAdapter").SoapResponseDeserializer
    encoder = theirs("pyVmomi.VmomiJSONEncoder").VmomiJSONEncoder

    def read() -> object:
        return reader(stub).Deserialize(answer(), kind)

    compare(WHOLE, lambda: soap.decode(answer()), read, ROUNDS)
    ours, peers = configurations(soap.decode(answer())), configurations(read())
    plain = [each.to_dict() for each in ours]

    def encoded() -> object:
        return [json.dumps(each, cls=encoder) for each in peers]

    compare(TO_DICT, lambda: [each.to_dict() for each in ours], encoded, ROUNDS)
    compare(FROM_DICT, lambda: [vim.vm.ConfigInfo.from_dict(each) for each in plain], encoded, ROUNDS)


if __name__ == "__main__":
    main()
