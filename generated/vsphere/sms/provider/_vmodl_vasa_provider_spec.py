# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.provider.VmodlVasaProviderSpec``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("sms.provider.VmodlVasaProviderSpec")
class VmodlVasaProviderSpec(_rt.Opaque):
    """``sms.provider.VmodlVasaProviderSpec``, of which this package knows no more than the name."""

    @_rt.enum(
        "sms.provider.VmodlVasaProviderSpec.AuthenticationType",
        wire_name="VasaAuthenticationType",
        since="sms.version.version12",
        rank=7,
    )
    class AuthenticationType(_rt.VimEnum):
        """The enum ``sms.provider.VmodlVasaProviderSpec.AuthenticationType``, on the wire ``VasaAuthenticationType``.

        Since:
            sms API 6.7 (``sms.version.version12``)

        Source:
            ``sms/provider/VmodlVasaProviderSpec/AuthenticationType.rst``
        """

        LoginByToken = "LoginByToken"
        """The value ``LoginByToken``."""
        UseSessionId = "UseSessionId"
        """The value ``UseSessionId``."""
