# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.IpAddress``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data("vim.IpAddress", wire_name="IpAddress", since="vim.version.version9", rank=9)
class IpAddress(vim.NegatableExpression):
    """The data object ``vim.IpAddress``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/IpAddress.rst``
    """
