# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CollectorAddressUnset``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CollectorAddressUnset",
    wire_name="CollectorAddressUnset",
    since="vim.version.version8",
    rank=8,
)
class CollectorAddressUnset(vim.fault.DvsFault):
    """The fault ``vim.fault.CollectorAddressUnset``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/CollectorAddressUnset.rst``
    """
