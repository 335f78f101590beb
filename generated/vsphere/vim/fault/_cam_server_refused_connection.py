# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CAMServerRefusedConnection``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CAMServerRefusedConnection",
    wire_name="CAMServerRefusedConnection",
    since="vim.version.version7",
    rank=7,
)
class CAMServerRefusedConnection(vim.fault.InvalidCAMServer):
    """The fault ``vim.fault.CAMServerRefusedConnection``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/CAMServerRefusedConnection.rst``
    """
