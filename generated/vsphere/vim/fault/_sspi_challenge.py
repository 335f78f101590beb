# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SSPIChallenge``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.SSPIChallenge",
    wire_name="SSPIChallenge",
    since="vim.version.version2",
    rank=2,
    properties=(_rt.Property("base64Token", "string", since="vim.version.version2", rank=2),),
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

    base64Token: str
    """``string``, required. Since VI API 2.5."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        base64Token: str = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "base64Token": base64Token,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
