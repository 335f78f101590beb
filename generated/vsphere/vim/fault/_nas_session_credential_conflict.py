# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NasSessionCredentialConflict``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NasSessionCredentialConflict",
    wire_name="NasSessionCredentialConflict",
    since="vim.version.version4",
    rank=4,
    properties=lambda: (
        _rt.Property("remoteHost", "string", since="vim.version.version4", rank=4),
        _rt.Property("remotePath", "string", since="vim.version.version4", rank=4),
        _rt.Property("userName", "string", since="vim.version.version4", rank=4),
    ),
)
class NasSessionCredentialConflict(vim.fault.NasConfigFault):
    """The fault ``vim.fault.NasSessionCredentialConflict``.

    Fields:
        - ``remoteHost``: ``string``, required.
        - ``remotePath``: ``string``, required.
        - ``userName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/fault/NasSessionCredentialConflict.rst``
    """

    remoteHost: str = ""
    """``string``, required. Since vSphere API 4.0."""
    remotePath: str = ""
    """``string``, required. Since vSphere API 4.0."""
    userName: str = ""
    """``string``, required. Since vSphere API 4.0."""
