# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IpHostnameGeneratorError``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.IpHostnameGeneratorError", wire_name="IpHostnameGeneratorError")
class IpHostnameGeneratorError(vim.fault.CustomizationFault):
    """The fault ``vim.fault.IpHostnameGeneratorError``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/IpHostnameGeneratorError.rst``
    """
