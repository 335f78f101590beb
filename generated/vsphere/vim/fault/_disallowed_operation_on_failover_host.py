# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DisallowedOperationOnFailoverHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.DisallowedOperationOnFailoverHost",
    wire_name="DisallowedOperationOnFailoverHost",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
        _rt.Property("hostname", "string", since="vim.version.version5", rank=5),
    ),
)
class DisallowedOperationOnFailoverHost(vmodl.RuntimeFault):
    """The fault ``vim.fault.DisallowedOperationOnFailoverHost``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``hostname``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/DisallowedOperationOnFailoverHost.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 4.0."""
    hostname: str = ""
    """``string``, required. Since vSphere API 4.0."""
