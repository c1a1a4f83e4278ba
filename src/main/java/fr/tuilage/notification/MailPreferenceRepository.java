package fr.tuilage.notification;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MailPreferenceRepository extends JpaRepository<MailPreference, UUID> {}
