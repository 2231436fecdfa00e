using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samverka.Platform.Database;

namespace Samverka.Platform.Identity;

/// <summary>The tables of ASP.NET Core Identity, schema version 3 (passkeys), in our own context.</summary>
internal sealed class IdentityModel : IModelPart
{
    public void Build(ModelBuilder model)
    {
        model.Entity<SamverkaUser>(User);
        model.Entity<IdentityUserClaim<Guid>>(claim => claim.ToTable("user_claim").HasOne<SamverkaUser>().WithMany().HasForeignKey(c => c.UserId));
        model.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("user_login").HasKey(l => new { l.LoginProvider, l.ProviderKey });
            login.HasOne<SamverkaUser>().WithMany().HasForeignKey(l => l.UserId);
        });
        model.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.ToTable("user_token").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            token.HasOne<SamverkaUser>().WithMany().HasForeignKey(t => t.UserId);
        });
        model.Entity<IdentityUserPasskey<Guid>>(Passkey);
        model.Entity<Customer>(customer =>
        {
            customer.ToTable("customer").Property(c => c.Id).ValueGeneratedNever();
            customer.Property(c => c.Email).HasMaxLength(254);
            customer.HasIndex(c => c.Email).IsUnique();
        });
    }

    private static void User(EntityTypeBuilder<SamverkaUser> user)
    {
        user.ToTable("user");
        user.Property(u => u.Id).ValueGeneratedNever();
        user.Property(u => u.Name).HasMaxLength(SamverkaUser.NameMaxLength);
        user.Property(u => u.UserName).HasMaxLength(256);
        user.Property(u => u.NormalizedUserName).HasMaxLength(256);
        user.Property(u => u.Email).HasMaxLength(256);
        user.Property(u => u.NormalizedEmail).HasMaxLength(256);
        user.Property(u => u.PhoneNumber).HasMaxLength(256);
        user.Property(u => u.ConcurrencyStamp).IsConcurrencyToken();
        user.Property(u => u.LockoutEnd).HasConversion(
            new ValueConverter<DateTimeOffset, DateTime>(value => value.UtcDateTime, value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc))));
        user.HasIndex(u => u.NormalizedUserName).IsUnique();
        user.HasIndex(u => u.NormalizedEmail).IsUnique();
    }

    private static void Passkey(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
    {
        passkey.ToTable("user_passkey").HasKey(p => p.CredentialId);
        passkey.Property(p => p.CredentialId).HasMaxLength(1024);
        passkey.OwnsOne(p => p.Data, data => data.ToJson());
        passkey.HasOne<SamverkaUser>().WithMany().HasForeignKey(p => p.UserId);
    }
}
