# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CnsMissingControllerFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CnsMissingControllerFault",
    wire_name="CnsMissingControllerFault",
    since="vsan.version.version22",
    rank=20,
)
class CnsMissingControllerFault(vim.fault.CnsFault):
    """The fault ``vim.fault.CnsMissingControllerFault``.

    Since:
        vsan API 8.0.0.3 (``vsan.version.version22``)

    Source:
        ``vim/fault/CnsMissingControllerFault.rst``
    """
