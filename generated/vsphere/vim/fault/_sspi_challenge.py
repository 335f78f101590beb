# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SSPIChallenge``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SSPIChallenge",
    wire_name="SSPIChallenge",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("base64Token", "string", since="vim.version.version2", rank=2),
    ),
)
class SSPIChallenge(vim.fault.VimFault):
    """A login by Windows identity needs one more round. Feed the token to the security provider and
    call again with what it returns.

    Fields:
        - ``base64Token``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim.fault.SSPIChallenge.md``
        ``vim/fault/SSPIChallenge.rst``
    """

    base64Token: str = ""
    """``string``, required. Since VI API 2.5."""
