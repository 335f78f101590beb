# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.auth.SessionManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vslm.auth.SessionManager",
    wire_name="VslmSessionManager",
    since="vslm.version.version14",
    rank=2,
)
class SessionManager(_rt.ManagedObject):
    """The managed object ``vslm.auth.SessionManager``, on the wire ``VslmSessionManager``.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/auth/SessionManager.rst``
    """

    @_rt.method(
        "VslmLoginByToken",
        since="vslm.version.version14",
        rank=2,
        privilege="System.Anonymous",
        raises=(vim.fault.InvalidLogin,),
        parameters=(
            _rt.Parameter("delegatedTokenXml", "string", since="vslm.version.version14", rank=2),
        ),
    )
    def VslmLoginByToken(self, delegatedTokenXml: str) -> None:
        """Returns nothing. Since vslm API 6.7.2.

        Args:
            delegatedTokenXml: ``string``, required.

        Raises:
            vim.fault.InvalidLogin: Not described.

        Privilege:
            ``System.Anonymous``
        """
        _arguments = {"delegatedTokenXml": delegatedTokenXml}
        if self._rank < 2:
            self._unsupported("VslmLoginByToken", 2, "vslm")
        self._invoke("VslmLoginByToken", _arguments)

    LoginByToken = VslmLoginByToken

    @_rt.method(
        "VslmLogout", since="vslm.version.version14", rank=2, privilege="StoragLifecycle.View"
    )
    def VslmLogout(self) -> None:
        """Returns nothing. Since vslm API 6.7.2.

        Privilege:
            ``StoragLifecycle.View``
        """
        if self._rank < 2:
            self._unsupported("VslmLogout", 2, "vslm")
        self._invoke("VslmLogout", {})

    Logout = VslmLogout
